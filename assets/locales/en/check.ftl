# Connectivity checks: states, findings, places, rules, evidence.
reach-reachable = reachable
reach-slow = slow
reach-saturated = saturated
reach-unreachable = unreachable
reach-to-confirm = address to confirm
reach-filtered = filtered?
reach-not-checked = not checked

verdict-ok = the service answers, now and from here
verdict-dns-nxdomain = this name does not exist in the name directory (DNS)
verdict-dns-servfail = the name directory (DNS) failed
verdict-dns-refused = the name directory (DNS) refused to answer
verdict-dns-timeout = the name directory (DNS) did not answer in time
verdict-dns-garbage = the name directory (DNS) gave an unreadable answer
verdict-dns-lie = the name directory (DNS) gives an address that is not the service’s
verdict-dns-no-resolver = no name directory (DNS) can be reached
verdict-tcp-refused = the connection is refused
verdict-tcp-timeout = the connection did not open in time
verdict-tcp-reset = the connection was cut as it opened
verdict-tcp-unreachable = the machine cannot be reached over the network
verdict-tls-closed = the connection closed during the secure exchange
verdict-tls-reset = the connection was cut during the secure exchange
verdict-tls-timeout = the secure exchange did not finish in time
verdict-tls-not-tls = the answer is not that of a secure site
verdict-tls-version = the site only accepts an outdated version of security
verdict-tls-alert = the site refused the secure exchange
verdict-tls-large-hello = a device on the network blocks recent secure exchanges
verdict-cert-expired = the certificate has expired
verdict-cert-not-yet-valid = the certificate is not valid yet
verdict-cert-wrong-host = the certificate belongs to another site
verdict-cert-unknown-issuer = the certificate’s issuer is unknown
verdict-cert-self-signed = nobody vouches for the certificate
verdict-cert-intercepted = a device on the network replaces the site’s certificate
verdict-cert-expires-soon = the service answers; its certificate expires soon
verdict-proxy-auth-required = the proxy asks for a login
verdict-proxy-denied = the proxy refuses access
verdict-proxy-timeout = the proxy did not answer in time
verdict-proxy-unreachable = the proxy cannot be reached
verdict-http-overloaded = the service says that it is overloaded
verdict-http-unavailable = the service says that it is unavailable
verdict-http-rate-limited = the service limits the number of requests
verdict-http-gateway = a relay of the service cannot reach it
verdict-http-server-error = the service reports an internal error
verdict-http-client-error = the service refuses this address
verdict-http-invalid = the answer is not a web page
verdict-http-closed = the service closed the connection without answering
verdict-http-reset = the connection was cut before the answer
verdict-http-timeout = the service did not answer in time
verdict-http-slow = the service answers, but slowly
verdict-body-truncated = the page arrived incomplete
verdict-body-stalled = the page stopped on its way
verdict-body-too-large = the service answers; the page is too long to be read to its end
verdict-redirect-loop = the redirections go round in circles
verdict-redirect-too-many = too many redirections
verdict-redirect-downgrade = a redirection leads to an address that is not secure
verdict-redirect-unexpected-host = a redirection leads to an unexpected site
verdict-page-maintenance = the page announces maintenance
verdict-page-waiting-room = the page announces saturation or a queue
verdict-page-blocked = the page is that of a filter
verdict-page-captive-portal = the page is that of a network access portal
verdict-net-ipv6-broken = the service answers over IPv4 only: IPv6 access is broken
verdict-net-no-route = this computer has no network access
verdict-device-clock-skew = this computer’s clock is wrong
verdict-not-measured = not measured

where-none = no fault found
where-device = this computer
where-school-network = the school’s network
where-filter = the filter or the proxy
where-isp = the internet access
where-ent = the ENT or the school-life software
where-identity = ÉduConnect
where-national = a national service
where-unknown = undetermined

rule-nothing-measured = Nothing could be measured.
rule-no-fault = Everything answers, now and from here. This says nothing about the peak hour.
rule-no-network = No target can be reached, for want of a network on this computer.
rule-captive-portal = A network access portal answers in place of the services.
rule-proxy = The school’s proxy stops the requests.
rule-proxy-script = The script that chooses the proxy fails, and nothing answers without it.
rule-blocked-page = A filter answers in place of the service.
rule-interception = The same unknown issuer signs unrelated sites: a device on the network opens the traffic.
rule-names-fail = No name can be resolved: the network’s name service is at fault.
rule-controls-fail = Most controls fail alike: the fault is this side of the services, on the internet access or the network.
rule-target-only = The controls answer: our access works, the fault lies with the service.
rule-no-resolver = This computer reaches no name server (DNS).
rule-clock-skew = This computer’s clock is wrong, so that certificates look out of date.
rule-resolver-here = The network’s name server (DNS) fails, while an independent one answers.
rule-address-to-confirm = A name exists in none of the name servers asked: the address is to be confirmed; it need not be an outage.
rule-names-lie = The network’s name server (DNS) gives addresses that are not those of the services.
rule-no-path = No control answers, not even by its IP address: the fault is on the school’s network or on the internet access.
rule-ipv6 = Only IPv6 access is at fault.
rule-several-owners = The controls answer: our own access works. Several services with different owners are at fault.
rule-large-hello = A device of the network blocks recent secure exchanges; it needs an update.
rule-controls-only = The services answer. Only controls are at fault, which hinders nobody.
rule-undecided = The evidence does not decide.

evidence-failed = { $host }: { $verdict } ({ $detail }).
evidence-answered = { $host } answered (status { $status }) in { $ms } ms.
evidence-phrase = The page has the phrase “{ $phrase }” (seen: { $seen }).
evidence-downgrade = The redirection to { $host } is not secure.
evidence-slow = The delay exceeds { $limit } ms (convention of this project).
evidence-expires = { $days ->
    [0] The certificate expires today.
    [one] The certificate expires in one day.
   *[other] The certificate expires in { $days } days.
}
evidence-altered = The page of { $host } is not its own: “{ $expected }” is not in it.
evidence-unexpected-host = { $from } sends on to { $host }, which the catalogue does not know.
evidence-intercepted = Only this computer recognises the certificate of { $host } (issuer: { $issuer }).
evidence-small-hello = { $host } answered only a short first message, without a post-quantum key.
evidence-ipv6 = { $host } does not answer over IPv6, and does over IPv4.
evidence-lie = Here { $host } leads to { $ip }; elsewhere, to an address of the internet.
evidence-proxy-silent = The proxy { $proxy } does not answer; the next one of the list was tried.
evidence-proxy-language = The proxy { $proxy } is of a kind that Prudence does not speak ({ $language }): nothing was asked.
evidence-script-unreachable = The script that chooses the proxy ({ $address }) could not be read: { $detail }. As a browser would do, the request went without a proxy.
evidence-script-invalid = The script that chooses the proxy ({ $address }) does not work: { $detail }. As a browser would do, the request went without a proxy.
script-in-settings = settings of the system
evidence-lie-shared = { $host } leads to { $ip }, like another site unrelated to it.
evidence-skew = { $minutes ->
    [one] This computer’s clock is off by a minute.
   *[other] This computer’s clock is off by { $minutes } minutes.
}
evidence-targets = { $faults ->
    [one] { $faults } target at fault
   *[other] { $faults } targets at fault
} out of { $total }.
evidence-controls = { $ok ->
    [one] { $ok } control reachable
   *[other] { $ok } controls reachable
} out of { $total }.

# A hop, and the way it went.
hop-proxy = through the proxy { $proxy }

# The engine of the checks: what keeps it from working.
probe-root-unreadable = A certificate authority cannot be read ({ $detail }).
probe-no-crypto = Encryption is not available on this computer ({ $detail }).
probe-demo-server = The demonstration ENT could not start ({ $detail }).

# A recorded round, read again.
replay-too-large = { $path } exceeds { $limit } MiB: it is no round recorded by Prudence.
replay-cut = { $path } is cut: it ends at line { $line }, column { $column }. Take a whole copy again.
replay-damaged = { $path } is no round recorded by Prudence, or it is damaged: it cannot be read at line { $line }, column { $column }.
replay-other = { $path } is no round recorded by Prudence. Give a file written by “prudence check --record”.
replay-later = { $path } was recorded by a later version of Prudence. Update Prudence.
replay-fields = { $path } lacks parts of a round recorded by Prudence. Take a copy of the original file again.

# A watched morning: the gaps.
gap-interrupted = computer asleep, program stopped or clock put forward
gap-clock-put-back = clock put back
gap-no-network = no network on this computer

# The same service from two places.
compare-fails = { $target }: at fault from “{ $worse }”, not from “{ $better }”; the network one starts from is involved.
compare-slower = { $target }: much slower from “{ $worse }” than from “{ $better }”.
compare-issuer = { $target }: the certificate does not have the same issuer from “{ $here }” ({ $mine }) and from “{ $there }” ({ $theirs }); a device opens the traffic of one of them.
