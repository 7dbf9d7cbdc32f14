// Made by tools/persons.ts from the tables beside this folder. Do not edit.
/** code, sector, name */
export const OFFICES = `
activist	CVL	activist
adviser	GOV	adviser
agriculture-minister	GOV	agriculture minister
ambassador	GOV	ambassador
arms-industry-chief	GOV	head of the arms industry
army-chief	MIL	army chief
assembly-president	IGO	president of the General Assembly
attorney-general	JUD	attorney general
central-bank-governor	GOV	central bank governor
chairman		chairman
chancellor	GOV	chancellor
charge-d-affaires	GOV	chargé d'affaires
chief-executive	GOV	chief executive
chief-justice	JUD	chief justice
chief-of-staff	MIL	chief of staff
cleric	CVL	cleric
commander	MIL	commander
commission-president	IGO	president of the Commission
commissioner	IGO	commissioner
consul	GOV	consul
council-president	IGO	president of the Council
crown-prince	GOV	crown prince
culture-minister	GOV	culture minister
defence-minister	GOV	defence minister
deputy-defence-minister	GOV	deputy defence minister
deputy-foreign-minister	GOV	deputy foreign minister
deputy-interior-minister	GOV	deputy interior minister
deputy-leader		deputy leader
deputy-minister	GOV	deputy minister
deputy-prime-minister	GOV	deputy prime minister
deputy-secretary-general	IGO	deputy secretary-general
deputy-security-council-secretary	GOV	deputy secretary of the security council
deputy-speaker	LEG	deputy speaker
diplomat	GOV	diplomat
director-general	IGO	director general
economy-minister	GOV	economy minister
education-minister	EDU	education minister
emir	GOV	emir
energy-minister	GOV	energy minister
environment-minister	GOV	environment minister
envoy	GOV	envoy
finance-minister	GOV	finance minister
foreign-minister	GOV	foreign minister
general	MIL	general
governor	GOV	governor
head		head
head-of-office	GOV	head of the president's office
health-minister	GOV	health minister
high-representative	IGO	high representative
human-rights-chief	IGO	human rights chief
humanitarian-chief	IGO	humanitarian chief
industry-minister	GOV	industry minister
information-minister	GOV	information minister
intelligence-chief	SPY	intelligence chief
intelligence-minister	SPY	intelligence minister
interior-minister	GOV	interior minister
judge	JUD	judge
judiciary-chief	JUD	head of the judiciary
justice-minister	JUD	justice minister
king	GOV	king
labour-minister	GOV	labour minister
lawmaker	LEG	member of parliament
leader		leader
mayor	GOV	mayor
minister	GOV	minister
minister-of-state	GOV	minister of state
national-security-adviser	GOV	national security adviser
negotiator	GOV	negotiator
nuclear-chief	GOV	head of the atomic energy organisation
official	GOV	official
oil-minister	GOV	oil minister
opposition-leader	OPP	opposition leader
party-leader	PTY	party leader
police-chief	COP	police chief
pope	GOV	pope
president	GOV	president
prime-minister	GOV	prime minister
prince	GOV	prince
prosecutor	JUD	prosecutor
representative	GOV	representative
secretary-general	IGO	secretary-general
security-council-secretary	GOV	secretary of the security council
senator	LEG	senator
speaker	LEG	speaker of parliament
special-envoy	GOV	special envoy
special-rapporteur	IGO	special rapporteur
spokesperson	GOV	spokesperson
sultan	GOV	sultan
supreme-leader	GOV	supreme leader
tourism-minister	GOV	tourism minister
trade-minister	GOV	trade minister
transport-minister	GOV	transport minister
under-secretary	GOV	under-secretary
vice-president	GOV	vice president
`;
