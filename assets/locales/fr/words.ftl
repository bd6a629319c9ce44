# Les mots du domaine. Les fins de clés sont les mots des données.
kind-ecole = école
kind-college = collège
kind-lycee = lycée
kind-lycee-pro = lycée professionnel
kind-erea = EREA
kind-cite-scolaire = cité scolaire

severity-blocking = bloquant
severity-major = majeur
severity-useful = utile
severity-info = pour information

owner-school = établissement
owner-authority = collectivité
owner-academie-state = académie-État
owner-vendor = éditeur

standing-verified = source vérifiée
standing-general-knowledge = connaissance générale, à contrôler
standing-project-convention = convention du projet, pas une norme officielle

state-answered = répondu
state-unknown = je ne sais pas
state-unanswered = sans réponse
state-na = sans objet
state-hidden = ne vous concerne pas

answer-yes = oui
answer-partial = partiel
answer-no = non

readiness-not-applicable = sans objet
readiness-incomplete = à compléter
readiness-not-ready = pas prêt
readiness-ready-with-reserves = prêt avec réserves
readiness-ready = prêt
readiness-why-not-applicable = Aucun point ne concerne cet établissement.
readiness-why-incomplete = Moins de 80 % du poids a reçu une réponse, ou un point bloquant reste sans réponse.
readiness-why-not-ready = Au moins un point bloquant a reçu la réponse « non ».
readiness-why-ready-with-reserves = Un point bloquant est partiel, ou un point majeur a reçu la réponse « non ».
readiness-why-ready = Aucun point bloquant ouvert, aucun point majeur à « non ».

role-portal = Portail de l’ENT
role-login = Page de connexion
role-school-life = Vie scolaire
role-identity = ÉduConnect
role-national = Service national
role-control = Témoin

moment = { $date }, { $time } ({ $zone })
age-now = à l’instant
age-minutes = il y a { $count } min
age-hours = il y a { $count } h
age-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
day-first = 1er
day-monday = lundi
day-tuesday = mardi
day-wednesday = mercredi
day-thursday = jeudi
day-friday = vendredi
day-saturday = samedi
day-sunday = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
answer-na = sans objet ({ $reason })
answer-none = aucun choix
answer-measured = { $number } { $unit }
measure-between = de { $min } à { $max }
measure-from = au moins { $min }
measure-to = au plus { $max }
measure-unit = en { $unit }
