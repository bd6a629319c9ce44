# The words of the field. The ends of the keys are the words of the data.
kind-ecole = primary school
kind-college = collège
kind-lycee = lycée
kind-lycee-pro = vocational lycée
kind-erea = EREA
kind-cite-scolaire = multi-school site

severity-blocking = blocking
severity-major = major
severity-useful = useful
severity-info = for information

owner-school = school
owner-authority = local authority
owner-academie-state = académie and State
owner-vendor = vendor

standing-verified = source verified
standing-general-knowledge = general knowledge, to be checked
standing-project-convention = convention of this project, not an official norm

state-answered = answered
state-unknown = I don’t know
state-unanswered = not answered
state-na = not applicable
state-hidden = does not concern you

answer-yes = yes
answer-partial = partial
answer-no = no

readiness-not-applicable = not applicable
readiness-incomplete = to be completed
readiness-not-ready = not ready
readiness-ready-with-reserves = ready with reserves
readiness-ready = ready
readiness-why-not-applicable = No item concerns this school.
readiness-why-incomplete = Less than 80% of the weight is answered, or a blocking item has no answer.
readiness-why-not-ready = At least one blocking item is answered “no”.
readiness-why-ready-with-reserves = A blocking item is partial, or a major item is answered “no”.
readiness-why-ready = No blocking item is open, no major item is “no”.

role-portal = ENT portal
role-login = Login page
role-school-life = School-life software
role-identity = ÉduConnect
role-national = National service
role-control = Control

moment = { $date }, { $time } ({ $zone })
age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
day-first = 1
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
answer-na = not applicable ({ $reason })
answer-none = no choice
answer-measured = { $number } { $unit }
measure-between = from { $min } to { $max }
measure-from = at least { $min }
measure-to = at most { $max }
measure-unit = in { $unit }
