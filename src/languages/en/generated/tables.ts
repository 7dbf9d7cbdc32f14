// Made by tools/tables.ts from the tables beside this folder. Do not edit.
import { parseTables } from '../../tables.ts';

export const tables = parseTables({
  acts: `
-			verb	act			adopt
-			verb	act			announce
-			verb	act			apply
-			verb	act			attend
-			verb	act			authorise
-			verb	act			authorize
-			verb	act			begin
-			verb	act			boost
-			verb	act			break down
-			verb	act			broaden
-			verb	act			carry out
-			verb	act			complete
-			verb	act			conduct
-			verb	act			continue
-			verb	act			convene
-			verb	act			declare
-			verb	act			deepen
-			verb	act			deliver
-			verb	act			enact
-			verb	act			enforce
-			verb	act			engage in
-			verb	act			enter into
-			verb	act			escalate
-			verb	act			exert
-			verb	act			expand
-			verb	act			express
-			verb	act			extend
-			verb	act			finish
-			verb	act			give
-			verb	act			have
-			verb	act			hold
-			verb	act			implement
-			verb	act			impose
-			verb	act			inflict
-			verb	act			initiate
-			verb	act			intensify
-			verb	act			introduce
-			verb	act			issue
-			verb	act			join
-			verb	act			keep up
-			verb	act			launch
-			verb	act			lead
-			verb	act			level
-			verb	act			levy
-			verb	act			lodge
-			verb	act			make
-			verb	act			mount
-			verb	act			open
-			verb	act			order
-			verb	act			organise
-			verb	act			organize
-			verb	act			participate in
-			verb	act			pay
-			verb	act			perform
-			verb	act			pile
-			verb	act			press ahead with
-			verb	act			prolong
-			verb	act			put
-			verb	act			ratchet up
-			verb	act			re-impose
-			verb	act			reimpose
-			verb	act			reiterate
-			verb	act			renew
-			verb	act			repeat
-			verb	act			resume
-			verb	act			roll over
-			verb	act			slap
-			verb	act			stage
-			verb	act			start
-			verb	act			step up
-			verb	act			strengthen
-			verb	act			take part in
-			verb	act			tighten
-			verb	act			toughen
-			verb	act			undertake
-			verb	act			unveil
-			verb	act			voice
-			verb	act			wage
-			verb	act			widen
-			verb	host			host
-			verb	undergo			be hit by
-			verb	undergo			be subject to
-			verb	undergo			be under
-			verb	undergo			come under
-			verb	undergo			endure
-			verb	undergo			face
-			verb	undergo			incur
-			verb	undergo			suffer
-			verb	undergo			sustain
-			verb	undergo			undergo
ACCUSE			noun	against			denunciation
ACCUSE			noun	against			lawsuit
ACCUSE			verb	act			assail
ACCUSE			verb	act			berate
ACCUSE			verb	act			call out
ACCUSE			verb	act			call to account
ACCUSE			verb	act			charge with
ACCUSE			verb	act			convict in absentia
ACCUSE			verb	act			express disappointment at
ACCUSE			verb	act			express dismay at
ACCUSE			verb	act			express dismay over
ACCUSE			verb	act			express displeasure at
ACCUSE			verb	act			fault
ACCUSE			verb	act			haul before
ACCUSE			verb	act			hit out at
ACCUSE			verb	act			hold responsible for
ACCUSE			verb	act			lambast
ACCUSE			verb	act			pin the blame on
ACCUSE			verb	act			point a finger at
ACCUSE			verb	act			point the finger at
ACCUSE			verb	act			pour scorn on
ACCUSE			verb	act			put the blame on
ACCUSE			verb	act			rail against
ACCUSE			verb	act			ridicule
ACCUSE			verb	act			take aim at
ACCUSE			verb	act			take issue with
ACCUSE			verb	act			take to task
ACCUSE			verb	act			vilify
ACCUSE			verb	act			voice concern
ACCUSE			verb	act		sport	attack verbally
ACCUSE			verb	act		sport	blame
ACCUSE			verb	act		sport	castigate
ACCUSE			verb	act		sport	chide
ACCUSE			verb	act		sport	deride
ACCUSE			verb	act		sport	disapprove of
ACCUSE			verb	act		sport	express anger at
ACCUSE			verb	act		sport	express concern about
ACCUSE			verb	act		sport	express concern over
ACCUSE			verb	act		sport	express outrage
ACCUSE			verb	act		sport	file a lawsuit against
ACCUSE			verb	act		sport	hold responsible
ACCUSE			verb	act		sport	implicate
ACCUSE			verb	act		sport	indict
ACCUSE			verb	act		sport	lambast
ACCUSE			verb	act		sport	lambaste
ACCUSE			verb	act		sport	lash out at
ACCUSE			verb	act		sport	prosecute
ACCUSE			verb	act		sport	rap
ACCUSE			verb	act		sport	reproach
ACCUSE			verb	act		sport	scold
ACCUSE			verb	act		sport	sue
ACCUSE			verb	act		sport	take to court
ACCUSE			verb	act		sport	upbraid
ACCUSE			verb	act		sport	voice concern about
ACCUSE			verb	act		sport	voice concern over
ACCUSE			verb	act		sport	voice outrage
ACCUSE			verb	mutual		sport	trade accusations
ACCUSE			verb	mutual		sport	trade barbs
ACCUSE			verb	mutual		sport	trade blame
ACCUSE		legal	verb	act	crime		charge
ACCUSE	allege		noun	against			accusation
ACCUSE	allege		noun	against			allegation
ACCUSE	allege		verb	act		sport	accuse
ACCUSE	allege		verb	act		sport	charge that
ACCUSE	allege		verb	act	attack-words		allege
ACCUSE	allege		verb	act	attack-words		charge that
ACCUSE	allege		verb	act	attack-words		claim that
ACCUSE	disapprove		light	act		street	case file
ACCUSE	disapprove		light	act		street	charges bring
ACCUSE	disapprove		light	act		street	charges file
ACCUSE	disapprove		light	act		street	complaint file
ACCUSE	disapprove		light	act		street	complaint lodge
ACCUSE	disapprove		light	act		street	lawsuit file
ACCUSE	disapprove		light	act		street	note of protest hand
ACCUSE	disapprove		light	act		street	protest deliver
ACCUSE	disapprove		light	act		street	protest file
ACCUSE	disapprove		light	act		street	protest lodge
ACCUSE	disapprove		light	act		street	protest register
ACCUSE	disapprove		light	act		street	protest submit
ACCUSE	disapprove		light	act		street	protests lodge
ACCUSE	disapprove		light	act		street	suit file
ACCUSE	disapprove		noun	against			complaint
ACCUSE	disapprove		noun	against			condemnation
ACCUSE	disapprove		noun	against			criticism
ACCUSE	disapprove		noun	against			rebuke
ACCUSE	disapprove		verb	act			complain
ACCUSE	disapprove		verb	act			complain that
ACCUSE	disapprove		verb	act			condemn
ACCUSE	disapprove		verb	act			decry
ACCUSE	disapprove		verb	act			deplore
ACCUSE	disapprove		verb	act		sport	blast
ACCUSE	disapprove		verb	act		sport	censure
ACCUSE	disapprove		verb	act		sport	complain about
ACCUSE	disapprove		verb	act		sport	condemn
ACCUSE	disapprove		verb	act		sport	criticise
ACCUSE	disapprove		verb	act		sport	criticize
ACCUSE	disapprove		verb	act		sport	decry
ACCUSE	disapprove		verb	act		sport	denounce
ACCUSE	disapprove		verb	act		sport	deplore
ACCUSE	disapprove		verb	act		sport	express anger over
ACCUSE	disapprove		verb	act		sport	express disappointment with
ACCUSE	disapprove		verb	act		sport	express displeasure over
ACCUSE	disapprove		verb	act		sport	express displeasure with
ACCUSE	disapprove		verb	act		sport	express dissatisfaction with
ACCUSE	disapprove		verb	act		sport	express indignation at
ACCUSE	disapprove		verb	act		sport	file a complaint
ACCUSE	disapprove		verb	act		sport	file a diplomatic protest
ACCUSE	disapprove		verb	act		sport	file a diplomatic protest against
ACCUSE	disapprove		verb	act		sport	lodge a complaint
ACCUSE	disapprove		verb	act		sport	lodge a protest with
ACCUSE	disapprove		verb	act		sport	object to
ACCUSE	disapprove		verb	act		sport	protest to
ACCUSE	disapprove		verb	act		sport	rebuke
ACCUSE	disapprove		verb	act		sport	slam
ACCUSE	disapprove		verb	act		sport	take offence at
ACCUSE	disapprove		verb	act		sport	take offense at
ACCUSE	disapprove		verb	act		sport	voice dissatisfaction with
ACCUSE	disapprove		verb	act	outrage	sport	brand
ACCUSE	disapprove		verb	act	outrage	sport	call
ACCUSE	disapprove		verb	act	outrage	sport	characterise
ACCUSE	disapprove		verb	act	outrage	sport	characterize
ACCUSE	disapprove		verb	act	outrage	sport	describe
ACCUSE	disapprove		verb	act	outrage	sport	label
ACCUSE	disapprove		verb	act	outrage	sport	term
ACCUSE	disapprove	diplomatic	light	act			demarche deliver
ACCUSE	disapprove	diplomatic	light	act			demarche file
ACCUSE	disapprove	diplomatic	light	act			demarche issue
ACCUSE	disapprove	diplomatic	light	act			demarche lodge
ACCUSE	disapprove	diplomatic	light	act			demarche make
ACCUSE	disapprove	diplomatic	light	act		street	complaint issue
ACCUSE	disapprove	diplomatic	light	act		street	demarche hand
ACCUSE	disapprove	diplomatic	light	act		street	note of protest deliver
ACCUSE	disapprove	diplomatic	light	act		street	protest convey
ACCUSE	disapprove	diplomatic	light	act		street	protest deliver
ACCUSE	disapprove	diplomatic	light	act		street	protest hand
ACCUSE	disapprove	diplomatic	light	act		street	protest hand over
ACCUSE	disapprove	diplomatic	light	act		street	protest issue
ACCUSE	disapprove	diplomatic	light	act		street	protest note deliver
ACCUSE	disapprove	diplomatic	light	act		street	protest note hand
ACCUSE	disapprove	diplomatic	light	act		street	representations lodge
ACCUSE	disapprove	diplomatic	light	act		street	representations make
ACCUSE	disapprove	diplomatic	verb	act	diplomat		summon
ACCUSE	investigate		light	act			inquiry launch
ACCUSE	investigate		light	act			inquiry open
ACCUSE	investigate		light	act			investigation begin
ACCUSE	investigate		light	act			investigation launch
ACCUSE	investigate		light	act			investigation open
ACCUSE	investigate		light	act			investigations launch
ACCUSE	investigate		light	act			investigations open
ACCUSE	investigate		light	act			probe launch
ACCUSE	investigate		light	act			probe open
ACCUSE	investigate		light	act			under investigation be
ACCUSE	investigate		light	act			under investigation put
ACCUSE	investigate		verb	act			inquire into
ACCUSE	investigate		verb	act			investigate
ACCUSE	investigate		verb	act			launch a probe into
ACCUSE	investigate		verb	act			launch an investigation into
ACCUSE	investigate		verb	act			open an inquiry
ACCUSE	investigate		verb	act			open an investigation into
ACCUSE	investigate		verb	act			probe
AGREE			noun	act			commitment
AGREE			noun	act			offer
AGREE			noun	act			pledge
AGREE			noun	act			promise
AGREE			noun	mutual		withdraw-word;sport	accord
AGREE			noun	mutual		withdraw-word;sport	agreement
AGREE			noun	mutual		withdraw-word;sport	ceasefire agreement
AGREE			noun	mutual		withdraw-word;sport	compromise
AGREE			noun	mutual		withdraw-word;sport	contract
AGREE			noun	mutual		withdraw-word;sport	convention
AGREE			noun	mutual		withdraw-word;sport	cooperation agreement
AGREE			noun	mutual		withdraw-word;sport	deal
AGREE			noun	mutual		withdraw-word;sport	framework agreement
AGREE			noun	mutual		withdraw-word;sport	free trade agreement
AGREE			noun	mutual		withdraw-word;sport	free-trade pact
AGREE			noun	mutual		withdraw-word;sport	joint communique
AGREE			noun	mutual		withdraw-word;sport	joint declaration
AGREE			noun	mutual		withdraw-word;sport	joint statement
AGREE			noun	mutual		withdraw-word;sport	memorandum
AGREE			noun	mutual		withdraw-word;sport	memorandum of cooperation
AGREE			noun	mutual		withdraw-word;sport	memorandum of understanding
AGREE			noun	mutual		withdraw-word;sport	pact
AGREE			noun	mutual		withdraw-word;sport	partnership agreement
AGREE			noun	mutual		withdraw-word;sport	peace agreement
AGREE			noun	mutual		withdraw-word;sport	peace deal
AGREE			noun	mutual		withdraw-word;sport	protocol
AGREE			noun	mutual		withdraw-word;sport	road map
AGREE			noun	mutual		withdraw-word;sport	roadmap
AGREE			noun	mutual		withdraw-word;sport	strategic partnership
AGREE			noun	mutual		withdraw-word;sport	trade agreement
AGREE			noun	mutual		withdraw-word;sport	treaty
AGREE			noun	mutual		withdraw-word;sport	understanding
AGREE			phrase	act			are prepared to
AGREE			phrase	act			are ready to
AGREE			phrase	act			are willing to
AGREE			phrase	act			is prepared to
AGREE			phrase	act			is ready to
AGREE			phrase	act			is willing to
AGREE			phrase	act			readiness to
AGREE			phrase	act			was prepared to
AGREE			phrase	act			was ready to
AGREE			phrase	act			willingness to
AGREE			verb	act		sport	agree
AGREE			verb	act		sport	agree on
AGREE			verb	act		sport	agree to
AGREE			verb	act		sport	agree to redouble efforts
AGREE			verb	act		sport	agree to respect
AGREE			verb	act		sport	agree upon
AGREE			verb	act		sport	agree with
AGREE			verb	act		sport	announce plans
AGREE			verb	act		sport	come to an agreement
AGREE			verb	act		sport	commit to
AGREE			verb	act		sport	conclude an agreement
AGREE			verb	act		sport	consent to
AGREE			verb	act		sport	declare readiness
AGREE			verb	act		sport	express interest
AGREE			verb	act		sport	express readiness
AGREE			verb	act		sport	express willingness
AGREE			verb	act		sport	offer
AGREE			verb	act		sport	offer to
AGREE			verb	act		sport	pledge
AGREE			verb	act		sport	pledge to end
AGREE			verb	act		sport	pledge to honor
AGREE			verb	act		sport	pledge to honour
AGREE			verb	act		sport	pledge to respect
AGREE			verb	act		sport	promise
AGREE			verb	act		sport	promise to end
AGREE			verb	act		sport	reach a deal
AGREE			verb	act		sport	reach agreement
AGREE			verb	act		sport	reach an accord
AGREE			verb	act		sport	reach an agreement
AGREE			verb	act		sport	reach an understanding
AGREE			verb	act		sport	strike a deal
AGREE			verb	act		sport	undertake to
AGREE			verb	act		sport	volunteer to
AGREE			verb	act		sport	vow to help
AGREE			verb	act	@coop		aim to
AGREE			verb	act	@coop		approve
AGREE			verb	act	@coop		be committed to
AGREE			verb	act	@coop		be determined to
AGREE			verb	act	@coop		be interested in
AGREE			verb	act	@coop		be keen to
AGREE			verb	act	@coop		be prepared to
AGREE			verb	act	@coop		be ready to
AGREE			verb	act	@coop		be willing to
AGREE			verb	act	@coop		call for closer
AGREE			verb	act	@coop		commit to
AGREE			verb	act	@coop		decide
AGREE			verb	act	@coop		decide to
AGREE			verb	act	@coop		emphasise the importance of
AGREE			verb	act	@coop		emphasize the importance of
AGREE			verb	act	@coop		favor
AGREE			verb	act	@coop		favour
AGREE			verb	act	@coop		guarantee
AGREE			verb	act	@coop		hope for
AGREE			verb	act	@coop		hope to
AGREE			verb	act	@coop		intend to
AGREE			verb	act	@coop		look to
AGREE			verb	act	@coop		plan
AGREE			verb	act	@coop		plan to
AGREE			verb	act	@coop		propose
AGREE			verb	act	@coop		put forward
AGREE			verb	act	@coop		reaffirm
AGREE			verb	act	@coop		seek
AGREE			verb	act	@coop		seek to
AGREE			verb	act	@coop		stress the importance of
AGREE			verb	act	@coop		stress the need for
AGREE			verb	act	@coop		strive to
AGREE			verb	act	@coop		underline the importance of
AGREE			verb	act	@coop		want
AGREE			verb	act	@coop		want to
AGREE			verb	act	@coop		wish to
AGREE			verb	act	@coop		work to
AGREE			verb	act	@coop	demand-word	accept
AGREE			verb	act	proposal		accept
AGREE			verb	act	proposal	attack-words	approve
AID			noun	give		cut-word	aid
AID			noun	give		cut-word	aid package
AID			noun	give		cut-word	assistance
AID			noun	give		cut-word	donation
AID			noun	visit	peacekeepers	sport	arrival
AID			noun	visit	peacekeepers	sport	deployment
AID			verb	give		sport	donate
AID			verb	give		sport;crime	aid
AID			verb	give		sport;crime	equip
AID			verb	give		sport;crime	resettle
AID			verb	give	aid;troops;people	sport	assist
AID			verb	give	aid;troops;people	sport	help
AID			verb	give	aid;weapons;money;peacekeepers	sport	airlift
AID			verb	give	aid;weapons;money;peacekeepers	sport	allocate
AID			verb	give	aid;weapons;money;peacekeepers	sport	contribute
AID			verb	give	aid;weapons;money;peacekeepers	sport	earmark
AID			verb	give	aid;weapons;money;peacekeepers	sport	extend
AID			verb	give	aid;weapons;money;peacekeepers	sport	give
AID			verb	give	aid;weapons;money;peacekeepers	sport	grant
AID			verb	give	aid;weapons;money;peacekeepers	sport	lend
AID			verb	give	aid;weapons;money;peacekeepers	sport	provide
AID			verb	give	aid;weapons;money;peacekeepers	sport	release
AID			verb	give	aid;weapons;money;peacekeepers	sport	supply
AID			verb	give	aid;weapons;money;peacekeepers	sport;unit-word	deliver
AID			verb	give	aid;weapons;money;peacekeepers	sport;unit-word	send
AID			verb	give	aid;weapons;money;peacekeepers	sport;unit-word	ship
AID			verb	give	aid;weapons;money;peacekeepers	sport;unit-word	transfer
AID			verb	give	food-word	sport;market	deliver
AID			verb	give	food-word	sport;market	donate
AID			verb	give	food-word	sport;market	send
AID			verb	receive	aid;weapons;money	sport	acquire
AID			verb	receive	aid;weapons;money	sport	obtain
AID			verb	receive	aid;weapons;money	sport	receive
AID			verb	visit	peacekeepers	sport	arrive
AID			verb	visit	peacekeepers	sport	arrive in
AID			verb	visit	peacekeepers	sport	deploy
AID			verb	visit	peacekeepers	sport	deploy to
AID			verb	visit	peacekeepers	sport	land in
AID	asylum		verb	give		sport;crime	shelter
AID	asylum		verb	give	refugee-word;asylum-word		open borders to
AID	asylum		verb	give	refugee-word;asylum-word		open its border to
AID	asylum		verb	give	refugee-word;asylum-word		open its borders to
AID	asylum		verb	give	refugee-word;asylum-word		open its doors to
AID	asylum		verb	give	refugee-word;asylum-word		take in
AID	asylum	migration	verb	give			give asylum to
AID	asylum	migration	verb	give			grant asylum
AID	asylum	migration	verb	give			grant asylum to
AID	asylum	migration	verb	give			grant refuge
AID	economic		noun	give		cut-word	bailout
AID	economic		noun	give		cut-word	development aid
AID	economic		noun	give		cut-word	economic aid
AID	economic		noun	give		cut-word	financial aid
AID	economic		noun	give		cut-word	loan
AID	economic		verb	give		sport;crime	bankroll
AID	economic		verb	give	debt-word	sport	cancel
AID	economic		verb	give	debt-word	sport	forgive
AID	economic		verb	give	debt-word	sport	reschedule
AID	economic		verb	give	debt-word	sport	write off
AID	economic		verb	give	money	sport	commit
AID	economic		verb	give	money	sport	deposit
AID	economic		verb	give	money	sport	disburse
AID	economic		verb	give	money	sport	grant
AID	economic		verb	give	money	sport	inject
AID	economic		verb	give	money	sport	pump
AID	humanitarian		noun	give		cut-word	debt relief
AID	humanitarian		noun	give		cut-word	emergency aid
AID	humanitarian		noun	give		cut-word	food aid
AID	humanitarian		noun	give		cut-word	humanitarian aid
AID	humanitarian		noun	give		cut-word	relief
AID	humanitarian		noun	give		cut-word	relief supplies
AID	humanitarian		verb	give	aid;humanitarian	weapons;troops	dispatch
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	evacuate
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	feed
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	rescue
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	train
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	treat
AID	humanitarian		verb	give	people;captive;wounded-word	attack-words	vaccinate
AID	humanitarian		verb	give	wounded-word;civilians-word	troops	evacuate
AID	military	military	noun	give		cut-word	arms deliveries
AID	military	military	noun	give		cut-word	arms shipment
AID	military	military	noun	give		cut-word	arms supplies
AID	military	military	noun	give		cut-word	delivery of weapons
AID	military	military	noun	give		cut-word	military aid
AID	military	military	noun	give		cut-word	military assistance
AID	military	military	noun	give		cut-word	supply of arms
AID	military	military	noun	give		cut-word	supply of weapons
AID	military	military	noun	give		cut-word	weapons deliveries
AID	military	military	verb	give		sport;crime	arm
ASSAULT			noun	undergo		sport;health;labour	murder
ASSAULT			verb	act	attack-words	sport;health	claim the lives of
ASSAULT			verb	against	@local	sport;health;market	murder
ASSAULT		military	noun	against		sport;health;labour	aggression
ASSAULT		military	noun	against		sport;health;labour	ambush
ASSAULT		military	noun	against		sport;health;labour	attack
ASSAULT		military	noun	against		sport;health;labour	ground offensive
ASSAULT		military	noun	against		sport;health;labour	incursion
ASSAULT		military	noun	against		sport;health;labour	military operation
ASSAULT		military	noun	against		sport;health;labour	offensive
ASSAULT		military	noun	against		sport;health;labour	onslaught
ASSAULT		military	noun	against		sport;health;labour	raid
ASSAULT		military	noun	against		sport;health;labour	strike
ASSAULT		military	noun	against		sport;health;labour	terror attack
ASSAULT		military	noun	against		sport;health;labour	terrorist attack
ASSAULT		military	noun	against	war-weapon	sport;market	use
ASSAULT		military	noun	mutual		sport;trade-word	battle
ASSAULT		military	noun	mutual		sport;trade-word	border clash
ASSAULT		military	noun	mutual		sport;trade-word	clash
ASSAULT		military	noun	mutual		sport;trade-word	exchange of fire
ASSAULT		military	noun	mutual		sport;trade-word	fighting
ASSAULT		military	noun	mutual		sport;trade-word	hostilities
ASSAULT		military	noun	mutual		sport;trade-word	skirmish
ASSAULT		military	noun	mutual		sport;trade-word;internal-word	armed conflict
ASSAULT		military	noun	mutual		sport;trade-word;internal-word	conflict
ASSAULT		military	noun	mutual		sport;trade-word;internal-word	war
ASSAULT		military	noun	undergo		sport;health;labour	annexation
ASSAULT		military	noun	undergo		sport;health;labour	downing
ASSAULT		military	noun	undergo		sport;health;labour	invasion
ASSAULT		military	noun	undergo		sport;health;labour	killing
ASSAULT		military	noun	undergo		sport;health;labour	massacre
ASSAULT		military	noun	undergo		sport;health;labour	occupation
ASSAULT		military	noun	undergo		sport;health;labour	slaughter
ASSAULT		military	noun	undergo		sport;health;labour	slaying
ASSAULT		military	verb	against		sport;health;market	annex
ASSAULT		military	verb	against		sport;health;market	clash
ASSAULT		military	verb	against		sport;health;market	fire upon
ASSAULT		military	verb	against		sport;health;market	fire water cannon
ASSAULT		military	verb	against		sport;health;market	fire water cannons
ASSAULT		military	verb	against		sport;health;market	go to war with
ASSAULT		military	verb	against		sport;health;market	invade
ASSAULT		military	verb	against		sport;health;market	maim
ASSAULT		military	verb	against		sport;health;market	mow down
ASSAULT		military	verb	against		sport;health;market	occupy
ASSAULT		military	verb	against		sport;health;market	overrun
ASSAULT		military	verb	against		sport;health;market	pound
ASSAULT		military	verb	against		sport;health;market	retaliate against
ASSAULT		military	verb	against		sport;health;market	seize control of
ASSAULT		military	verb	against		sport;health;market	skirmish with
ASSAULT		military	verb	against		sport;health;market	slay
ASSAULT		military	verb	against		sport;health;market	wage war on
ASSAULT		military	verb	against	@local	sport;health;market	ambush
ASSAULT		military	verb	against	@local	sport;health;market	attack
ASSAULT		military	verb	against	@local	sport;health;market	blow themselves up
ASSAULT		military	verb	against	@local	sport;health;market	clash with
ASSAULT		military	verb	against	@local	sport;health;market	kill
ASSAULT		military	verb	against	@local	sport;health;market	massacre
ASSAULT		military	verb	against	@local	sport;health;market	raid
ASSAULT		military	verb	against	@local	sport;health;market	slaughter
ASSAULT		military	verb	against	attack-words;territory;troops	sport;market	conquer
ASSAULT		military	verb	against	attack-words;territory;troops	sport;market	recapture
ASSAULT		military	verb	against	attack-words;territory;troops	sport;market	retake
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	battle
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	capture
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	fight
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	injure
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	retaliate
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	storm
ASSAULT		military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	wound
ASSAULT		military	verb	against	war-weapon	sport;market	use
ASSAULT	abduct		verb	against		sport;health;market	hijack
ASSAULT	abduct	military	noun	against		sport;health;labour	hostage-taking
ASSAULT	abduct	military	noun	undergo		sport;health;labour	abduction
ASSAULT	abduct	military	noun	undergo		sport;health;labour	kidnapping
ASSAULT	abduct	military	verb	against		sport;health;market	take hostage
ASSAULT	abduct	military	verb	against	@local	sport;health;market	abduct
ASSAULT	abduct	military	verb	against	@local	sport;health;market	kidnap
ASSAULT	aerial	military	noun	against		sport;health;labour	air raid
ASSAULT	aerial	military	noun	against		sport;health;labour	air strike
ASSAULT	aerial	military	noun	against		sport;health;labour	airstrike
ASSAULT	aerial	military	noun	against		sport;health;labour	drone attack
ASSAULT	aerial	military	noun	against		sport;health;labour	drone strike
ASSAULT	aerial	military	verb	against		sport;health;market	drop bombs on
ASSAULT	aerial	military	verb	against		sport;health;market	strafe
ASSAULT	assassinate	military	noun	undergo		sport;health;labour	assassination
ASSAULT	assassinate	military	verb	against	@local	sport;health;market	assassinate
ASSAULT	beat	military	verb	against	police-word;people	sport	beat
ASSAULT	cleansing	military	noun	undergo		sport;health;labour	genocide
ASSAULT	cleansing	military	verb	against	people;refugee-word	sport	drive out
ASSAULT	cleansing	military	verb	against	people;refugee-word	sport	evict
ASSAULT	cleansing	military	verb	against	people;refugee-word	sport	force out
ASSAULT	crowd-control		noun	against	riot-weapon;captive	sport	use
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	beat up
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire live ammunition
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire live rounds
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire pepper spray
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire rubber bullets
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire rubber bullets at
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire tear gas
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire tear gas at
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire tear gas to
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	fire teargas
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	tear-gas
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	use batons
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	use tear gas
ASSAULT	crowd-control		verb	against	@local;political;protest-word;people;captive	sport	use teargas
ASSAULT	crowd-control		verb	against	riot-weapon;captive	sport	deploy
ASSAULT	crowd-control		verb	against	riot-weapon;captive	sport	use
ASSAULT	destroy	military	verb	against		sport;health;market	set ablaze
ASSAULT	destroy	military	verb	against		sport;health;market	set fire to
ASSAULT	destroy	military	verb	against	@local	sport;health;market	torch
ASSAULT	execute		verb	against		sport;health;market	lynch
ASSAULT	execute	military	noun	undergo		sport;health;labour	execution
ASSAULT	execute	military	verb	against		sport;health;market	execute
ASSAULT	execute	military	verb	against	@local	sport;health;market	behead
ASSAULT	execute	military	verb	against	attack-words;troops;people;territory;captive	sport;market;disease-word	execute
ASSAULT	explosives	military	noun	against		sport;health;labour	car bombing
ASSAULT	explosives	military	noun	undergo		sport;health;labour	bombing
ASSAULT	explosives	military	verb	against		sport;health;market	bomb
ASSAULT	explosives	military	verb	against		sport;health;market	detonate a bomb
ASSAULT	explosives	military	verb	against		sport;health;market	plant a bomb
ASSAULT	explosives	military	verb	against	@local	sport;health;market	blow up
ASSAULT	firearms	military	noun	mutual		sport;trade-word	firefight
ASSAULT	firearms	military	noun	mutual		sport;trade-word	gun battle
ASSAULT	firearms	military	verb	against		sport;health;market	fire at
ASSAULT	firearms	military	verb	against		sport;health;market	fire into
ASSAULT	firearms	military	verb	against		sport;health;market	open fire
ASSAULT	firearms	military	verb	against		sport;health;market	open fire at
ASSAULT	firearms	military	verb	against		sport;health;market	return fire
ASSAULT	firearms	military	verb	against		sport;health;market	shoot at
ASSAULT	firearms	military	verb	against		sport;health;market	shoot down
ASSAULT	firearms	military	verb	against	@local	sport;health;market	fire on
ASSAULT	firearms	military	verb	against	@local	sport;health;market	gun down
ASSAULT	firearms	military	verb	against	@local	sport;health;market	open fire on
ASSAULT	firearms	military	verb	against	@local	sport;health;market	shoot dead
ASSAULT	firearms	military	verb	mutual		sport;health;market	exchange fire
ASSAULT	firearms	military	verb	mutual		sport;health;market	trade fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	artillery fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	drone fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	drone launch
ASSAULT	heavy-weapons	military	light	against		sport;test-word	drones fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	drones launch
ASSAULT	heavy-weapons	military	light	against		sport;test-word	missile fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	missile launch
ASSAULT	heavy-weapons	military	light	against		sport;test-word	missiles fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	mortar fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	mortars fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	projectile fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	projectiles fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	rocket fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	rocket launch
ASSAULT	heavy-weapons	military	light	against		sport;test-word	rockets fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	rounds fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	shell fire
ASSAULT	heavy-weapons	military	light	against		sport;test-word	shells fire
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	missile attack
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	missile strike
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	rocket attack
ASSAULT	heavy-weapons	military	noun	against		sport;health;labour	rocket fire
ASSAULT	heavy-weapons	military	noun	undergo		sport;health;labour	bombardment
ASSAULT	heavy-weapons	military	noun	undergo		sport;health;labour	shelling
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	bombard
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	fire missiles
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	fire rockets
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	launch missiles
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	launch rockets
ASSAULT	heavy-weapons	military	verb	against		sport;health;market	shell
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	damage
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	destroy
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	hit
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	pummel
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	strike
ASSAULT	heavy-weapons	military	verb	against	attack-words;territory;weapons;troops	sport;deal-word;market	target
ASSAULT	primitive		verb	against		sport;health;market	stab
ASSAULT	sexual		verb	against		sport;health;market	rape
ASSAULT	suicide-attack	military	noun	against		sport;health;labour	suicide bombing
ASSAULT	torture	military	noun	undergo		sport;health;labour	torture
ASSAULT	torture	military	verb	against		sport;health;market	torture
COERCE			noun	against		sport	cyber attack
COERCE			noun	against		sport	cyberattack
COERCE			verb	act		sport;goods	close its airspace
COERCE			verb	act		sport;goods	hack
COERCE	arrest		light	act			into custody take
COERCE	arrest		light	act			off the air take
COERCE	arrest		light	act			under house arrest place
COERCE	arrest		light	act			under house arrest put
COERCE	arrest		noun	against		sport	house arrest
COERCE	arrest		noun	undergo		sport	arrest
COERCE	arrest		noun	undergo		sport	detention
COERCE	arrest		noun	undergo		sport	imprisonment
COERCE	arrest		verb	act		sport;goods	apprehend
COERCE	arrest		verb	act		sport;goods	arrest
COERCE	arrest		verb	act		sport;goods	detain
COERCE	arrest		verb	act		sport;goods	imprison
COERCE	arrest		verb	act		sport;goods	intern
COERCE	arrest		verb	act		sport;goods	interrogate
COERCE	arrest		verb	act		sport;goods	jail
COERCE	arrest		verb	act		sport;goods	place under house arrest
COERCE	arrest		verb	act		sport;goods	put under house arrest
COERCE	arrest		verb	act		sport;goods	round up
COERCE	arrest		verb	act		sport;goods	take into custody
COERCE	arrest		verb	act	@local;political	sport;goods	arrest
COERCE	arrest		verb	act	@local;political	sport;goods	detain
COERCE	arrest		verb	act	@local;political	sport;goods	imprison
COERCE	arrest		verb	act	@local;political	sport;goods	jail
COERCE	arrest		verb	act	@local;political	sport;goods	round up
COERCE	arrest		verb	act	@local;political	sport;goods	take into custody
COERCE	arrest	legal	verb	act	crime;people		convict
COERCE	arrest	legal	verb	act	crime;people		sentence
COERCE	ban		verb	act		sport;goods	outlaw
COERCE	ban		verb	act	media-word;party-word		order
COERCE	ban		verb	act	media-word;party-word;border		ban
COERCE	ban		verb	act	media-word;party-word;border		close
COERCE	ban		verb	act	media-word;party-word;border		shut down
COERCE	ban		verb	act	media-word;party-word;border		suspend
COERCE	censor		verb	act		sport;goods	censor
COERCE	censor		verb	act		sport;goods	muzzle
COERCE	curfew		noun	against		sport	curfew
COERCE	curfew		verb	act		sport;goods	impose a curfew
COERCE	curfew		verb	act		sport;goods	impose curfew
COERCE	curfew		verb	act	restriction	sanction-kind	enforce
COERCE	curfew		verb	act	restriction	sanction-kind	extend
COERCE	curfew		verb	act	restriction	sanction-kind	impose
COERCE	curfew		verb	act	restriction	sanction-kind	reimpose
COERCE	curfew		verb	act	restriction	sanction-kind	tighten
COERCE	deport		noun	undergo		sport	deportation
COERCE	deport		verb	act		sport;goods	deport
COERCE	martial-law		noun	against		sport	martial law
COERCE	martial-law		noun	against		sport	state of emergency
COERCE	martial-law		verb	act		sport;goods	declare a state of emergency
COERCE	martial-law		verb	act		sport;goods	declare martial law
COERCE	martial-law		verb	act		sport;goods	impose a state of emergency
COERCE	martial-law		verb	act		sport;goods	impose martial law
COERCE	restrict		noun	against		sport	crackdown
COERCE	restrict		noun	undergo		sport	blockade
COERCE	restrict		noun	undergo		sport	repression
COERCE	restrict		noun	undergo		sport	siege
COERCE	restrict		verb	act		sport;goods	besiege
COERCE	restrict		verb	act		sport;goods	blockade
COERCE	restrict		verb	act		sport;goods	close its border
COERCE	restrict		verb	act		sport;goods	close its borders
COERCE	restrict		verb	act		sport;goods	close the border
COERCE	restrict		verb	act		sport;goods	crack down on
COERCE	restrict		verb	act		sport;goods	quash
COERCE	restrict		verb	act		sport;goods	repress
COERCE	restrict		verb	act		sport;goods	restrict movement
COERCE	restrict		verb	act		sport;goods	seal the border
COERCE	restrict		verb	act		sport;goods	suppress
COERCE	restrict		verb	act	@local;protest-word;political	sport;goods	break up
COERCE	restrict		verb	act	@local;protest-word;political	sport;goods	disperse
COERCE	restrict		verb	act	airspace-word	sport	close
COERCE	restrict		verb	act	airspace-word	sport	shut
COERCE	restrict		verb	act	border	sport;goods	seal all
COERCE	restrict		verb	act	border	sport;goods;agreement	seal
COERCE	restrict		verb	act	protest-word		ban
COERCE	restrict		verb	act	protest-word		block
COERCE	restrict		verb	act	protest-word		break up
COERCE	restrict		verb	act	protest-word		disperse
COERCE	restrict		verb	act	protest-word		prevent
COERCE	restrict		verb	act	protest-word		prohibit
COERCE	restrict		verb	act	protest-word		stop
COERCE	restrict		verb	act	protest-word		thwart
COERCE	seize		noun	undergo		sport	seizure
COERCE	seize		verb	act		goods	bulldoze
COERCE	seize		verb	act		goods	confiscate
COERCE	seize		verb	act		goods	deface
COERCE	seize		verb	act		goods	demolish
COERCE	seize		verb	act		goods	expropriate
COERCE	seize		verb	act		goods	raze
COERCE	seize		verb	act		sport;goods	confiscate
COERCE	seize		verb	act		sport;goods	impound
COERCE	seize		verb	act	ship;assets		confiscate
COERCE	seize		verb	act	ship;assets		impound
COERCE	seize		verb	act	ship;assets		intercept
COERCE	seize		verb	act	ship;assets		seize
CONCEDE			light	act			charges drop
CONCEDE			light	act			demand drop
CONCEDE			light	act			demands drop
CONCEDE			light	act			objection drop
CONCEDE			light	act			objection lift
CONCEDE			light	act			objections drop
CONCEDE			light	act			objections lift
CONCEDE			light	act			opposition drop
CONCEDE			light	act			veto lift
CONCEDE			noun	act			amnesty
CONCEDE			noun	act			concession
CONCEDE			noun	act			easing of sanctions
CONCEDE			noun	act			lifting of sanctions
CONCEDE			noun	act			pardon
CONCEDE			noun	act			sanctions relief
CONCEDE			verb	act			accede to
CONCEDE			verb	act			allow elections
CONCEDE			verb	act			amnesty
CONCEDE			verb	act			announce a ceasefire
CONCEDE			verb	act			announce a truce
CONCEDE			verb	act			back down
CONCEDE			verb	act			bow to
CONCEDE			verb	act			call a ceasefire
CONCEDE			verb	act			call a truce
CONCEDE			verb	act			call ceasefire
CONCEDE			verb	act			declare a cease-fire
CONCEDE			verb	act			declare a ceasefire
CONCEDE			verb	act			declare a truce
CONCEDE			verb	act			end a state of emergency
CONCEDE			verb	act			enhance freedoms
CONCEDE			verb	act			give in
CONCEDE			verb	act			grant amnesty
CONCEDE			verb	act			grant autonomy
CONCEDE			verb	act			grant autonomy to
CONCEDE			verb	act			initiate reforms
CONCEDE			verb	act			introduce reforms
CONCEDE			verb	act			legalise
CONCEDE			verb	act			legalize
CONCEDE			verb	act			lift a ban
CONCEDE			verb	act			lift a curfew
CONCEDE			verb	act			lift martial law
CONCEDE			verb	act			lift the ban
CONCEDE			verb	act			lift the siege
CONCEDE			verb	act			make concessions
CONCEDE			verb	act			pardon
CONCEDE			verb	act			relent
CONCEDE			verb	act			restore democracy
CONCEDE			verb	act			unfreeze
CONCEDE			verb	act			yield to
CONCEDE			verb	act		post-word	concede
CONCEDE			verb	act	demand-word		accept
CONCEDE			verb	act	demand-word		bow to
CONCEDE			verb	act	demand-word		concede to
CONCEDE			verb	act	demand-word		give in to
CONCEDE			verb	act	protest-word	troops;talks;aid	call off
CONCEDE			verb	act	protest-word	troops;talks;aid	end
CONCEDE			verb	act	protest-word	troops;talks;aid	suspend
CONCEDE			verb	act	restriction		abolish
CONCEDE			verb	act	restriction		cancel
CONCEDE			verb	act	restriction		end
CONCEDE			verb	act	restriction		loosen
CONCEDE			verb	act	restriction		reduce
CONCEDE			verb	act	restriction		repeal
CONCEDE			verb	act	restriction		rescind
CONCEDE			verb	act	restriction		revoke
CONCEDE			verb	act	restriction		scrap
CONCEDE			verb	act	restriction		shorten
CONCEDE			verb	act	restriction		soften
CONCEDE			verb	act	sanction;restriction		drop
CONCEDE			verb	act	sanction;restriction		ease
CONCEDE			verb	act	sanction;restriction		lift
CONCEDE			verb	act	sanction;restriction		relax
CONCEDE			verb	act	sanction;restriction		remove
CONCEDE			verb	act	sanction;restriction		suspend
CONCEDE			verb	act	sanction;restriction		waive
CONCEDE		military	noun	mutual		breach-word	cease-fire
CONCEDE		military	noun	mutual		breach-word	ceasefire
CONCEDE		military	noun	mutual		breach-word	truce
CONCEDE		military	noun	mutual		breach-word	truce agreement
CONSULT			noun	mutual		sport	bilateral meeting
CONSULT			noun	mutual		sport	dialogue
CONSULT			noun	mutual		sport	discussion
CONSULT			noun	mutual		sport	encounter
CONSULT			noun	mutual		sport	joint commission
CONSULT			noun	mutual		sport	joint committee
CONSULT			noun	mutual		sport	meeting
CONSULT			noun	mutual		sport	ministerial meeting
CONSULT			noun	mutual		sport	negotiation
CONSULT			noun	mutual		sport	nuclear talk
CONSULT			noun	mutual		sport	peace negotiation
CONSULT			noun	mutual		sport	peace talk
CONSULT			noun	mutual		sport	round of talks
CONSULT			noun	mutual		sport	session of talks
CONSULT			noun	mutual		sport	talk
CONSULT			noun	mutual		sport;recall-word	consultation
CONSULT			verb	mutual		sport	begin talks
CONSULT			verb	mutual		sport	co-chair
CONSULT			verb	mutual		sport	conduct negotiations
CONSULT			verb	mutual		sport	conduct talks
CONSULT			verb	mutual		sport	confer
CONSULT			verb	mutual		sport	confer with
CONSULT			verb	mutual		sport	consult
CONSULT			verb	mutual		sport	consult with
CONSULT			verb	mutual		sport	discuss
CONSULT			verb	mutual		sport	exchange letters
CONSULT			verb	mutual		sport	exchange messages
CONSULT			verb	mutual		sport	exchange views
CONSULT			verb	mutual		sport	have a meeting
CONSULT			verb	mutual		sport	have talks
CONSULT			verb	mutual		sport	hold a meeting
CONSULT			verb	mutual		sport	hold consultations
CONSULT			verb	mutual		sport	hold discussions
CONSULT			verb	mutual		sport	hold negotiations
CONSULT			verb	mutual		sport	hold talks
CONSULT			verb	mutual		sport	meet for talks
CONSULT			verb	mutual		sport	negotiate
CONSULT			verb	mutual		sport	negotiate with
CONSULT			verb	mutual		sport	open talks
CONSULT			verb	mutual		sport	parley
CONSULT			verb	mutual		sport	resume talks
CONSULT			verb	mutual		sport	review relations
CONSULT			verb	mutual		sport	review ties
CONSULT			verb	mutual		sport	sit at the table with
CONSULT			verb	mutual		sport	sit down
CONSULT			verb	mutual		sport	sit down with
CONSULT			verb	mutual		sport	speak with
CONSULT			verb	mutual		sport	start talks
CONSULT			verb	mutual		sport	talk to
CONSULT			verb	mutual		sport	talk with
CONSULT			verb	mutual		sport;condition-word	meet
CONSULT			verb	mutual		sport;condition-word	meet with
CONSULT	multilateral		noun	mutual		sport	conference
CONSULT	multilateral		noun	mutual		sport	peace conference
CONSULT	multilateral		noun	mutual		sport	summit
CONSULT	multilateral		noun	mutual		sport	trilateral meeting
CONSULT	multilateral		verb	mutual		sport	hold a summit
CONSULT	phone		noun	mutual		sport	phone call
CONSULT	phone		noun	mutual		sport	phone conversation
CONSULT	phone		noun	mutual		sport	phone talk
CONSULT	phone		noun	mutual		sport	telephone call
CONSULT	phone		noun	mutual		sport	telephone conversation
CONSULT	phone		noun	mutual		sport	telephonic conversation
CONSULT	phone		verb	mutual		sport	confer by telephone
CONSULT	phone		verb	mutual		sport	hold a phone call
CONSULT	phone		verb	mutual		sport	hold a telephone conversation
CONSULT	phone		verb	mutual		sport	hold a video conference
CONSULT	phone		verb	mutual		sport	speak by phone
CONSULT	phone		verb	mutual		sport	speak on the phone
CONSULT	phone		verb	mutual		sport	speak over the phone
CONSULT	phone		verb	mutual		sport	talk by phone
CONSULT	phone		verb	mutual	phone-word	sport	call
CONSULT	phone		verb	mutual	phone-word	sport	phone
CONSULT	phone		verb	mutual	phone-word	sport	speak by telephone
CONSULT	phone		verb	mutual	phone-word	sport	telephone
CONSULT	third-party		verb	mediate	talks	sport	facilitate
CONSULT	third-party		verb	mediate	talks	sport	guide
CONSULT	third-party		verb	mediate	talks	sport	moderate
CONSULT	third-party		verb	mediate	talks	sport	oversee
CONSULT	third-party		verb	mediate	talks	sport	shepherd
CONSULT	third-party		verb	mediate	talks	sport	sponsor
CONSULT	third-party	diplomatic	noun	mediate			good offices
CONSULT	third-party	diplomatic	noun	mediate			mediation
CONSULT	third-party	diplomatic	verb	mediate			act as mediator
CONSULT	third-party	diplomatic	verb	mediate			broker
CONSULT	third-party	diplomatic	verb	mediate			facilitate talks
CONSULT	third-party	diplomatic	verb	mediate			mediate
CONSULT	visit		verb	act	leader-word	infinitive	call on
CONSULT	visit		verb	host	leader-word	sport;talks	welcome
CONSULT	visit		verb	host	talks;leader-word	sport	host
CONSULT	visit		verb	host	talks;leader-word	sport	receive
CONSULT	visit		verb	visit		sport	embark on a visit to
CONSULT	visit		verb	visit		sport	make a state visit to
CONSULT	visit		verb	visit		sport	make an official visit to
CONSULT	visit		verb	visit		sport	pay a call on
CONSULT	visit		verb	visit		sport	pay a courtesy call on
CONSULT	visit		verb	visit		sport	pay a state visit to
CONSULT	visit		verb	visit		sport	pay a working visit to
CONSULT	visit		verb	visit		sport	pay an official visit to
CONSULT	visit		verb	visit		sport	set off for
CONSULT	visit		verb	visit		sport	travel for talks to
CONSULT	visit		verb	visit		sport;business-words	arrive at
CONSULT	visit		verb	visit		sport;business-words	arrive in
CONSULT	visit		verb	visit		sport;business-words	depart for
CONSULT	visit		verb	visit		sport;business-words	fly into
CONSULT	visit		verb	visit		sport;business-words	fly to
CONSULT	visit		verb	visit		sport;business-words	head for
CONSULT	visit		verb	visit		sport;business-words	head to
CONSULT	visit		verb	visit		sport;business-words	journey to
CONSULT	visit		verb	visit		sport;business-words	land in
CONSULT	visit		verb	visit		sport;business-words	leave for
CONSULT	visit		verb	visit		sport;business-words	make a visit to
CONSULT	visit		verb	visit		sport;business-words	pay a visit to
CONSULT	visit		verb	visit		sport;business-words	tour
CONSULT	visit		verb	visit		sport;business-words	travel to
CONSULT	visit		verb	visit		sport;business-words	visit
CONSULT	visit		verb	visit	envoy-word	sport;aid;weapons	dispatch
CONSULT	visit		verb	visit	envoy-word	sport;aid;weapons	send
CONSULT	visit		verb	visit	leader-word	sport;left-so	leave
CONSULT	visit		verb	visit	talks		come to
CONSULT	visit		verb	visit	talks		go to
CONSULT	visit		verb	visit	talks	sport	return to
CONSULT	visit	diplomatic	noun	visit		sport;tourism	arrival
CONSULT	visit	diplomatic	noun	visit		sport;tourism	official visit
CONSULT	visit	diplomatic	noun	visit		sport;tourism	state visit
CONSULT	visit	diplomatic	noun	visit		sport;tourism	tour
CONSULT	visit	diplomatic	noun	visit		sport;tourism	trip
CONSULT	visit	diplomatic	noun	visit		sport;tourism	visit
CONSULT	visit	diplomatic	noun	visit		sport;tourism	working visit
COOPERATE			noun	mutual		sport;sever;cut-word	alliance
COOPERATE			noun	mutual		sport;sever;cut-word	close ties
COOPERATE			noun	mutual		sport;sever;cut-word	closer ties
COOPERATE			noun	mutual		sport;sever;cut-word	collaboration
COOPERATE			noun	mutual		sport;sever;cut-word	cooperation
COOPERATE			noun	mutual		sport;sever;cut-word	coordination
COOPERATE			noun	mutual		sport;sever;cut-word	drill
COOPERATE			noun	mutual		sport;sever;cut-word	exercise
COOPERATE			noun	mutual		sport;sever;cut-word	extradition
COOPERATE			noun	mutual		sport;sever;cut-word	joint maneuver
COOPERATE			noun	mutual		sport;sever;cut-word	joint manoeuvre
COOPERATE			noun	mutual		sport;sever;cut-word	joint production
COOPERATE			noun	mutual		sport;sever;cut-word	joint project
COOPERATE			noun	mutual		sport;sever;cut-word	joint venture
COOPERATE			noun	mutual		sport;sever;cut-word	maneuvers
COOPERATE			noun	mutual		sport;sever;cut-word	manoeuvres
COOPERATE			noun	mutual		sport;sever;cut-word	partnership
COOPERATE			noun	mutual		sport;sever;cut-word	security cooperation
COOPERATE			noun	mutual		sport;sever;cut-word	technical cooperation
COOPERATE			noun	mutual	better	sever	relations
COOPERATE			noun	mutual	better	sever	ties
COOPERATE			verb	mutual		sport;attack-words	co-produce
COOPERATE			verb	mutual		sport;attack-words	collaborate
COOPERATE			verb	mutual		sport;attack-words	collaborate with
COOPERATE			verb	mutual		sport;attack-words	cooperate
COOPERATE			verb	mutual		sport;attack-words	cooperate with
COOPERATE			verb	mutual		sport;attack-words	coordinate with
COOPERATE			verb	mutual		sport;attack-words	exchange information
COOPERATE			verb	mutual		sport;attack-words	join forces
COOPERATE			verb	mutual		sport;attack-words	jointly develop
COOPERATE			verb	mutual		sport;attack-words	jointly produce
COOPERATE			verb	mutual		sport;attack-words	partner with
COOPERATE			verb	mutual		sport;attack-words	produce jointly
COOPERATE			verb	mutual		sport;attack-words	team up
COOPERATE			verb	mutual		sport;attack-words	work together
COOPERATE			verb	mutual	expertise-word	sport	share
COOPERATE			verb	mutual	joint	sport	coordinate
COOPERATE			verb	mutual	joint	sport	coordinate efforts
COOPERATE			verb	mutual	joint	sport	sign up to
COOPERATE		diplomatic	verb	join	body-word	sport	accede to
COOPERATE		diplomatic	verb	join	body-word	sport	be admitted to
COOPERATE		diplomatic	verb	join	body-word	sport	become a member of
COOPERATE		diplomatic	verb	join	body-word	sport	gain membership of
COOPERATE		diplomatic	verb	join	body-word	sport	join
COOPERATE		economic	noun	mutual		sport;sever;cut-word	bilateral trade
COOPERATE		economic	noun	mutual		sport;sever;cut-word	economic cooperation
COOPERATE		economic	noun	mutual		sport;sever;cut-word	economic ties
COOPERATE		economic	noun	mutual		sport;sever;cut-word	trade exchange
COOPERATE		economic	noun	mutual		sport;sever;cut-word	trade ties
COOPERATE		economic	noun	mutual		sport;sever;cut-word	trade turnover
COOPERATE		economic	noun	mutual	better	sever	trade
COOPERATE		economic	verb	act	goods;weapons;suspect		extradite
COOPERATE		economic	verb	act	goods;weapons;suspect		hand over
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		buy
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		export
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		import
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		invest in
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		purchase
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		sell
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		ship
COOPERATE		economic	verb	act	goods;weapons;suspect;@two		supply
COOPERATE		economic	verb	mutual		sport;attack-words	trade with
COOPERATE		intelligence	noun	mutual		sport;sever;cut-word	intelligence sharing
COOPERATE		intelligence	verb	mutual		sport;attack-words	share intelligence
COOPERATE		intelligence	verb	mutual		sport;attack-words	share intelligence with
COOPERATE		legal	verb	act	suspect		extradite
COOPERATE		legal	verb	act	suspect		hand over
COOPERATE		military	noun	mutual		sport;sever;cut-word	defence ties
COOPERATE		military	noun	mutual		sport;sever;cut-word	defense ties
COOPERATE		military	noun	mutual		sport;sever;cut-word	joint drill
COOPERATE		military	noun	mutual		sport;sever;cut-word	joint exercise
COOPERATE		military	noun	mutual		sport;sever;cut-word	joint military exercise
COOPERATE		military	noun	mutual		sport;sever;cut-word	joint patrol
COOPERATE		military	noun	mutual		sport;sever;cut-word	joint war game
COOPERATE		military	noun	mutual		sport;sever;cut-word	military cooperation
COOPERATE		military	noun	mutual		sport;sever;cut-word	military drill
COOPERATE		military	noun	mutual		sport;sever;cut-word	military exercise
COOPERATE		military	noun	mutual		sport;sever;cut-word	military ties
COOPERATE		military	noun	mutual		sport;sever;cut-word	naval drill
COOPERATE		military	noun	mutual		sport;sever;cut-word	naval exercise
COOPERATE		military	noun	mutual		sport;sever;cut-word	war game
COOPERATE		military	verb	mutual		sport;attack-words	hold war games with
COOPERATE		military	verb	mutual	joint	sport	carry out joint exercises
COOPERATE		military	verb	mutual	joint	sport	conduct joint exercises
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	deployment
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	military build-up
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	military buildup
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	military drill
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	military exercise
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	missile test
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	mobilisation
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	mobilization
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	naval exercise
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	nuclear test
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	show of force
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	troop build-up
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	troop buildup
MOBILIZE	troops	military	noun	alone		joint;peacekeepers	war game
MOBILIZE	troops	military	noun	alone		joint;peacekeepers;sport;health	drill
MOBILIZE	troops	military	noun	alone		joint;peacekeepers;sport;health	exercise
MOBILIZE	troops	military	noun	alone		joint;peacekeepers;sport;health	maneuvers
MOBILIZE	troops	military	noun	alone		joint;peacekeepers;sport;health	manoeuvres
MOBILIZE	troops	military	noun	alone		joint;peacekeepers;sport;health	naval drill
MOBILIZE	troops	military	phrase	alone		health	on alert
MOBILIZE	troops	military	phrase	alone		health	on full alert
MOBILIZE	troops	military	phrase	alone		health	on heightened alert
MOBILIZE	troops	military	phrase	alone		health	on high alert
MOBILIZE	troops	military	verb	alone		joint	build up forces
MOBILIZE	troops	military	verb	alone		joint	call up reservists
MOBILIZE	troops	military	verb	alone		joint	declare war
MOBILIZE	troops	military	verb	alone		joint	develop nuclear weapons
MOBILIZE	troops	military	verb	alone		joint	enrich uranium
MOBILIZE	troops	military	verb	alone		joint	go on alert
MOBILIZE	troops	military	verb	alone		joint	put on alert
MOBILIZE	troops	military	verb	alone		joint	raise alert
MOBILIZE	troops	military	verb	alone		joint	scramble jets
MOBILIZE	troops	military	verb	alone	attack-words	aid	gear up for
MOBILIZE	troops	military	verb	alone	attack-words	aid	prepare for
MOBILIZE	troops	military	verb	alone	attack-words	aid	prepare to
MOBILIZE	troops	military	verb	alone	attack-words	aid	ready
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian	mass
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian;joint	beef up
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian;joint	increase
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian;joint	reinforce
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian;joint	step up
MOBILIZE	troops	military	verb	alone	troops	aid;humanitarian;joint	strengthen
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	amass
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	build up
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	deploy
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	dispatch
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	mobilise
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	mobilize
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	redeploy
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	reinforce
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	send
MOBILIZE	troops	military	verb	alone	troops;weapons	aid;humanitarian	station
MOBILIZE	weapons	military	verb	alone	missile-test	strike-noun	fire
MOBILIZE	weapons	military	verb	alone	missile-test	strike-noun	launch
MOBILIZE	weapons	military	verb	alone	missile-test	strike-noun	test
MOBILIZE	weapons	military	verb	alone	missile-test	strike-noun	test-fire
MOBILIZE	weapons	military	verb	alone	missile-test	strike-noun	test-launch
PROTEST	demo		noun	alone	@local	note-word	anti-government protest
PROTEST	demo		noun	alone	@local	note-word	mass protest
PROTEST	demo		noun	alone	@local	note-word	protest
PROTEST	demo		noun	alone	@local	note-word	sit-in
PROTEST	demo		noun	alone	@local	note-word	street protest
PROTEST	demo		noun	alone	@local	note-word	unrest
PROTEST	demo		noun	alone	@local	note-word	uprising
PROTEST	demo		noun	alone	@local	note-word;sport	march
PROTEST	demo		noun	alone	@local	note-word;sport	mass demonstration
PROTEST	demo		noun	alone	@local	note-word;sport	mass rally
PROTEST	demo		noun	alone	@local	note-word;sport	rally
PROTEST	demo		noun	alone	@local	note-word;sport	street demonstration
PROTEST	demo		noun	alone	@local	note-word;will-word	demonstration
PROTEST	demo		verb	alone	@local	sport;disapprove	burn flags
PROTEST	demo		verb	alone	@local	sport;disapprove	burn the flag
PROTEST	demo		verb	alone	@local	sport;disapprove	chant slogans
PROTEST	demo		verb	alone	@local	sport;disapprove	clash with police
PROTEST	demo		verb	alone	@local	sport;disapprove	demonstrate
PROTEST	demo		verb	alone	@local	sport;disapprove	picket
PROTEST	demo		verb	alone	@local	sport;disapprove	take to the streets
PROTEST	demo		verb	alone	@local;people;street;protest-word		march
PROTEST	demo		verb	alone	@local;people;street;protest-word		protest
PROTEST	demo		verb	alone	@local;people;street;protest-word		rally
PROTEST	hunger		noun	alone	@local	note-word	hunger strike
PROTEST	hunger		verb	alone	@local	sport;disapprove	go on hunger strike
PROTEST	obstruct		verb	alone	@local;road-word	police-word	barricade
PROTEST	obstruct		verb	alone	@local;road-word	police-word	block
PROTEST	obstruct		verb	alone	@local;road-word	police-word	blockade
PROTEST	riot		noun	alone	@local	note-word	riot
PROTEST	riot		noun	alone	@local	note-word;sport	rioting
PROTEST	riot		verb	alone	@local	sport;disapprove	riot
PROTEST	strike		noun	alone	@local		24-hour strike
PROTEST	strike		noun	alone	@local		labor strike
PROTEST	strike		noun	alone	@local		labour strike
PROTEST	strike		noun	alone	@local		national strike
PROTEST	strike		noun	alone	@local		nationwide strike
PROTEST	strike		noun	alone	@local		one-day strike
PROTEST	strike		noun	alone	@local		sympathy strike
PROTEST	strike		noun	alone	@local	note-word	general strike
PROTEST	strike		noun	alone	@local	note-word	strike by workers
PROTEST	strike		noun	alone	@local	note-word;sport	strike action
PROTEST	strike		noun	alone	@local	note-word;sport	walkout
PROTEST	strike		noun	alone	@local	note-word;sport	work stoppage
PROTEST	strike		noun	alone	@local;labour		strike
PROTEST	strike		verb	alone	@local	sport	clash with security forces
PROTEST	strike		verb	alone	@local	sport	down tools
PROTEST	strike		verb	alone	@local	sport	go on the rampage
PROTEST	strike		verb	alone	@local	sport	hold a vigil
PROTEST	strike		verb	alone	@local	sport	stage a walkout
PROTEST	strike		verb	alone	@local	sport	strike over
PROTEST	strike		verb	alone	@local	sport	take to the street
PROTEST	strike		verb	alone	@local	sport	walk off the job
PROTEST	strike		verb	alone	@local	sport;disapprove	go on strike
REJECT			noun	act			opposition to
REJECT			noun	act			refusal
REJECT			noun	act			rejection
REJECT			noun	act			veto
REJECT			phrase	act			are not prepared to
REJECT			phrase	act			are not willing to
REJECT			phrase	act			has no intention of
REJECT			phrase	act			is not prepared to
REJECT			phrase	act			is not ready to
REJECT			phrase	act			is not willing to
REJECT			phrase	act			no intention to
REJECT			phrase	act			not to sign
REJECT			phrase	act			unwilling to
REJECT			phrase	act			will never
REJECT			phrase	act			will not accept
REJECT			phrase	act			will not allow
REJECT			phrase	act			will not meet
REJECT			phrase	act			will not negotiate
REJECT			phrase	act			will not recognise
REJECT			phrase	act			will not recognize
REJECT			phrase	act			will not return to
REJECT			phrase	act			would not accept
REJECT			phrase	act			would not allow
REJECT			phrase	act			would not negotiate
REJECT			phrase	act			would not return
REJECT			verb	act			pledge not to
REJECT			verb	act			promise not to
REJECT			verb	act			refuse to allow
REJECT			verb	act			refuse to hand over
REJECT			verb	act			refuse to let
REJECT			verb	act			refuse to recognise
REJECT			verb	act			vow never to
REJECT			verb	act			vow not to
REJECT			verb	act		sport	balk at
REJECT			verb	act		sport	brush aside
REJECT			verb	act		sport	decline to
REJECT			verb	act		sport	defy
REJECT			verb	act		sport	deny access to
REJECT			verb	act		sport	deny entry to
REJECT			verb	act		sport	disobey
REJECT			verb	act		sport	fend off calls
REJECT			verb	act		sport	flout
REJECT			verb	act		sport	ignore calls
REJECT			verb	act		sport	oppose
REJECT			verb	act		sport	pour cold water on
REJECT			verb	act		sport	rebuff
REJECT			verb	act		sport	refuse
REJECT			verb	act		sport	refuse entry to
REJECT			verb	act		sport	refuse to
REJECT			verb	act		sport	refuse to accept
REJECT			verb	act		sport	refuse to meet
REJECT			verb	act		sport	refuse to recognise
REJECT			verb	act		sport	refuse to recognize
REJECT			verb	act		sport	reject
REJECT			verb	act		sport	repudiate
REJECT			verb	act		sport	resist calls
REJECT			verb	act		sport	resist pressure
REJECT			verb	act		sport	rule out
REJECT			verb	act		sport	say no to
REJECT			verb	act		sport	scoff at
REJECT			verb	act		sport	shrug off
REJECT			verb	act		sport	snub
REJECT			verb	act		sport	spurn
REJECT			verb	act		sport	stand up to
REJECT			verb	act		sport	throw out
REJECT			verb	act		sport	turn down
REJECT			verb	act		sport	veto
REJECT			verb	act		sport	vote against
REJECT			verb	act	@any;proposal;demand-word		dismiss
REJECT			verb	act	@any;proposal;demand-word	road-word;protest-word	block
REJECT			verb	act	@any;proposal;demand-word	road-word;protest-word	resist
REJECT			verb	act	agreement;talks;promise-word	troops	back out of
REJECT			verb	act	agreement;talks;promise-word	troops	go back on
REJECT			verb	act	agreement;talks;promise-word	troops	pull out of
REJECT			verb	act	agreement;talks;promise-word	troops	quit
REJECT			verb	act	agreement;talks;promise-word	troops	renege on
REJECT			verb	act	agreement;talks;promise-word	troops	walk out of
REJECT			verb	act	permission-word		deny
REJECT			verb	act	restriction;agreement;demand-word	attack-words	breach
REJECT			verb	act	restriction;agreement;demand-word	attack-words	break
REJECT			verb	act	restriction;agreement;demand-word	attack-words	defy
REJECT			verb	act	restriction;agreement;demand-word	attack-words	flout
REJECT			verb	act	restriction;agreement;demand-word	attack-words	ignore
REJECT			verb	act	restriction;agreement;demand-word	attack-words	violate
REQUEST			noun	demand		sport;market;goods;phone-word	appeal
REQUEST			noun	demand		sport;market;goods;phone-word	call
REQUEST			noun	demand		sport;market;goods;phone-word	demand
REQUEST			noun	demand		sport;market;goods;phone-word	petition
REQUEST			noun	demand		sport;market;goods;phone-word	plea
REQUEST			noun	demand		sport;market;goods;phone-word	request
REQUEST			noun	demand	@coop		appeal
REQUEST			noun	demand	@coop		call
REQUEST			noun	demand	@coop		demand
REQUEST			noun	demand	@coop		petition
REQUEST			noun	demand	@coop		plea
REQUEST			noun	demand	@coop		request
REQUEST			phrase	demand	@said		has to
REQUEST			phrase	demand	@said		have to
REQUEST			phrase	demand	@said		must
REQUEST			phrase	demand	@said		need to
REQUEST			phrase	demand	@said		needs to
REQUEST			phrase	demand	@said		ought to
REQUEST			phrase	demand	@said		should
REQUEST			verb	demand			ask that
REQUEST			verb	demand			call upon
REQUEST			verb	demand			demand that
REQUEST			verb	demand			give an ultimatum to
REQUEST			verb	demand			insist that
REQUEST			verb	demand			lobby
REQUEST			verb	demand			order the return of
REQUEST			verb	demand			petition
REQUEST			verb	demand			press
REQUEST			verb	demand			pressure
REQUEST			verb	demand			propose that
REQUEST			verb	demand			reiterate a call for
REQUEST			verb	demand			renew calls for
REQUEST			verb	demand			request
REQUEST			verb	demand			request that
REQUEST			verb	demand			seek assistance from
REQUEST			verb	demand		sport	appeal for
REQUEST			verb	demand		sport	appeal to
REQUEST			verb	demand		sport	ask
REQUEST			verb	demand		sport	ask for
REQUEST			verb	demand		sport	beseech
REQUEST			verb	demand		sport	call for
REQUEST			verb	demand		sport	call on
REQUEST			verb	demand		sport	call upon
REQUEST			verb	demand		sport	demand
REQUEST			verb	demand		sport	exhort
REQUEST			verb	demand		sport	implore
REQUEST			verb	demand		sport	plead with
REQUEST			verb	demand		sport	urge
REQUEST			verb	demand	@any		push for
REQUEST			verb	demand	@coop		appeal
REQUEST			verb	demand	@coop		beg
REQUEST			verb	demand	@coop		invite
REQUEST			verb	demand	@coop		press for
REQUEST			verb	demand	@coop		push
REQUEST			verb	demand	@coop		push hard for
REQUEST			verb	demand	@coop		seek
REQUEST			verb	demand	@coop		seek help from
REQUEST			verb	demand	@coop		seek support from
REQUEST			verb	demand	@coop		turn to
REQUEST			verb	demand	@coop;troops		insist on
REQUEST			verb	demand	@coop;troops		insist that
REQUEST			verb	demand	@coop;troops		instruct
REQUEST			verb	demand	@coop;troops		order
RETREAT			verb	act			call off its offensive
RETREAT			verb	act			end its offensive
RETREAT			verb	act			end the siege
RETREAT			verb	act			halt attacks
RETREAT			verb	act			halt its offensive
RETREAT			verb	act			halt the offensive
RETREAT			verb	act			lift its siege
RETREAT			verb	act			observe the ceasefire
RETREAT			verb	act			respect the ceasefire
RETREAT			verb	act			stop attacks
RETREAT			verb	act			suspend attacks
RETREAT	access		verb	act	inspectors;aid;border		admit
RETREAT	access		verb	act	inspectors;aid;border		allow
RETREAT	access		verb	act	inspectors;aid;border		grant access
RETREAT	access		verb	act	inspectors;aid;border		grant access to
RETREAT	access		verb	act	inspectors;aid;border		let in
RETREAT	access		verb	act	inspectors;aid;border		open
RETREAT	access		verb	act	inspectors;aid;border		permit
RETREAT	access		verb	act	inspectors;aid;border		reopen
RETREAT	ceasefire		verb	act	truce-word	breach-word	abide by
RETREAT	ceasefire		verb	act	truce-word	breach-word	adhere to
RETREAT	ceasefire		verb	act	truce-word	breach-word	honor
RETREAT	ceasefire		verb	act	truce-word	breach-word	honour
RETREAT	ceasefire		verb	act	truce-word	breach-word	keep to
RETREAT	ceasefire		verb	act	truce-word	breach-word	observe
RETREAT	ceasefire		verb	act	truce-word	breach-word	respect
RETREAT	ceasefire		verb	act	truce-word	breach-word	uphold
RETREAT	ceasefire	military	verb	act			cease fire
RETREAT	ceasefire	military	verb	act			end fighting
RETREAT	ceasefire	military	verb	act			end hostilities
RETREAT	ceasefire	military	verb	act			end the war
RETREAT	ceasefire	military	verb	act			implement a ceasefire
RETREAT	ceasefire	military	verb	act			observe a ceasefire
RETREAT	ceasefire	military	verb	act			observe a truce
RETREAT	ceasefire	military	verb	act			stop fighting
RETREAT	disarm	military	verb	act			decommission
RETREAT	disarm	military	verb	act			demobilise
RETREAT	disarm	military	verb	act			demobilize
RETREAT	disarm	military	verb	act			disarm
RETREAT	disarm	military	verb	act			dismantle
RETREAT	disarm	military	verb	act			lay down arms
RETREAT	disarm	military	verb	act			lay down their arms
RETREAT	disarm	military	verb	act			surrender
RETREAT	disarm	military	verb	act			surrender to
RETREAT	disarm	military	verb	act	weapons	aid	give up
RETREAT	disarm	military	verb	act	weapons	aid	hand in
RETREAT	disarm	military	verb	act	weapons	aid	hand over
RETREAT	disarm	military	verb	act	weapons	aid	lay down
RETREAT	disarm	military	verb	act	weapons	aid	surrender
RETREAT	release		noun	act			disarmament
RETREAT	release		noun	act			release of hostages
RETREAT	release		noun	act			release of prisoners
RETREAT	release		noun	act			repatriation
RETREAT	release		noun	mutual		sport;sever;cut-word	exchange of prisoners
RETREAT	release		noun	mutual		sport;sever;cut-word	prisoner exchange
RETREAT	release		noun	mutual		sport;sever;cut-word	prisoner swap
RETREAT	release		verb	act	captive		free
RETREAT	release		verb	act	captive		hand over
RETREAT	release		verb	act	captive		let go
RETREAT	release		verb	act	captive		release
RETREAT	release		verb	act	captive		repatriate
RETREAT	release		verb	act	captive		return
RETREAT	release		verb	act	captive		set free
RETREAT	release		verb	mutual		sport;attack-words	exchange prisoners
RETREAT	release		verb	mutual		sport;attack-words	swap prisoners
RETREAT	resign	executive	noun	alone			resignation
RETREAT	resign	executive	verb	act		sport	resign
RETREAT	resign	executive	verb	act		sport	stand down
RETREAT	resign	executive	verb	act		sport	step down
RETREAT	resign	executive	verb	act	leader-word	sport	quit
RETREAT	resign	executive	verb	act	leader-word	sport	relinquish power
RETREAT	return		verb	act	captive;territory		return
RETREAT	withdraw		verb	act	inspectors	agreement;talks	pull out
RETREAT	withdraw		verb	act	inspectors	agreement;talks	withdraw
RETREAT	withdraw		verb	act	troops;territory	wounded-word;civilians-word	evacuate
RETREAT	withdraw	military	noun	act		agreement	pull-out
RETREAT	withdraw	military	noun	act		agreement	pullout
RETREAT	withdraw	military	noun	act		agreement	retreat
RETREAT	withdraw	military	noun	act		agreement	troop withdrawal
RETREAT	withdraw	military	noun	act		agreement	withdrawal
RETREAT	withdraw	military	noun	act		agreement	withdrawal of troops
RETREAT	withdraw	military	verb	act	territory	agreement;talks	pull out of
RETREAT	withdraw	military	verb	act	territory	agreement;talks	withdraw from
RETREAT	withdraw	military	verb	act	troops	agreement;talks;sport	pull out of
RETREAT	withdraw	military	verb	act	troops	agreement;talks;sport	quit
RETREAT	withdraw	military	verb	act	troops	agreement;talks;sport	vacate
RETREAT	withdraw	military	verb	act	troops	agreement;talks;sport	withdraw from
RETREAT	withdraw	military	verb	act	troops	agreement;talks;sport;left-so	leave
RETREAT	withdraw	military	verb	act	troops;territory		cede
RETREAT	withdraw	military	verb	act	troops;territory		hand back
RETREAT	withdraw	military	verb	act	troops;territory		pull back
RETREAT	withdraw	military	verb	act	troops;territory		pull out
RETREAT	withdraw	military	verb	act	troops;territory		redeploy
RETREAT	withdraw	military	verb	act	troops;territory		retreat
RETREAT	withdraw	military	verb	act	troops;territory		vacate
RETREAT	withdraw	military	verb	act	troops;territory		withdraw
SANCTION			light	against			on a sanctions list put
SANCTION			light	against			on its sanctions list put
SANCTION			light	against			on the blacklist put
SANCTION			light	against			on the sanction list put
SANCTION			light	against			on the sanction lists put
SANCTION			light	against			on the sanctions list put
SANCTION			light	against			to the sanctions list add
SANCTION			noun	against		lift;sport	arms ban
SANCTION			noun	against		lift;sport	counter-sanction
SANCTION			noun	against		lift;sport	countermeasure
SANCTION			noun	against		lift;sport	countersanction
SANCTION			noun	against		lift;sport	economic blockade
SANCTION			noun	against		lift;sport	economic restriction
SANCTION			noun	against		lift;sport	entry ban
SANCTION			noun	against		lift;sport	export ban
SANCTION			noun	against		lift;sport	export control
SANCTION			noun	against		lift;sport	export restriction
SANCTION			noun	against		lift;sport	financial restriction
SANCTION			noun	against		lift;sport	flight ban
SANCTION			noun	against		lift;sport	import ban
SANCTION			noun	against		lift;sport	import duty
SANCTION			noun	against		lift;sport	import restriction
SANCTION			noun	against		lift;sport	import tariff
SANCTION			noun	against		lift;sport	oil ban
SANCTION			noun	against		lift;sport	oil embargo
SANCTION			noun	against		lift;sport	package of sanctions
SANCTION			noun	against		lift;sport	price cap
SANCTION			noun	against		lift;sport	punitive measure
SANCTION			noun	against		lift;sport	punitive tariff
SANCTION			noun	against		lift;sport	restrictive measure
SANCTION			noun	against		lift;sport	retaliatory sanction
SANCTION			noun	against		lift;sport	retaliatory tariff
SANCTION			noun	against		lift;sport	sanctions regime
SANCTION			noun	against		lift;sport	secondary sanction
SANCTION			noun	against		lift;sport	trade curb
SANCTION			noun	against		lift;sport	trade embargo
SANCTION			noun	against		lift;sport	trade restriction
SANCTION			noun	against		lift;sport	travel ban
SANCTION			noun	against		lift;sport	travel restriction
SANCTION			noun	against		lift;sport	visa ban
SANCTION			noun	against		lift;sport	visa restriction
SANCTION			noun	against		lift;sport	visa sanction
SANCTION			verb	act		sport;troops	blacklist
SANCTION			verb	act		sport;troops	pull out of talks
SANCTION			verb	act		street;sport	isolate
SANCTION			verb	act	entry-word	sport	ban
SANCTION			verb	act	entry-word	sport	bar
SANCTION			verb	act	entry-word	sport	blacklist
SANCTION			verb	act	entry-word	sport	block
SANCTION			verb	act	entry-word	sport	forbid
SANCTION			verb	act	entry-word	sport	prohibit
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	hit
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	penalise
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	penalize
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	punish
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	slap
SANCTION			verb	act	sanction;sanction-kind	attack-words;lift	target
SANCTION			verb	act	terror-list		blacklist
SANCTION			verb	act	terror-list		brand
SANCTION			verb	act	terror-list		declare
SANCTION			verb	act	terror-list		designate
SANCTION			verb	act	terror-list		label
SANCTION			verb	act	terror-list		list
SANCTION			verb	act	terror-list		proscribe
SANCTION		economic	noun	against		lift;sport	arms embargo
SANCTION		economic	noun	against		lift;sport	asset freeze
SANCTION		economic	noun	against		lift;sport	blockade of trade
SANCTION		economic	noun	against		lift;sport	boycott
SANCTION		economic	noun	against		lift;sport	economic sanction
SANCTION		economic	noun	against		lift;sport	embargo
SANCTION		economic	noun	against		lift;sport	new sanction
SANCTION		economic	noun	against		lift;sport	round of sanctions
SANCTION		economic	noun	against		lift;sport	sanction
SANCTION		economic	noun	against		lift;sport	sanctions package
SANCTION		economic	noun	against		lift;sport	tariff
SANCTION		economic	noun	against		lift;sport	trade ban
SANCTION		economic	noun	against		lift;sport	trade war
SANCTION		economic	verb	act		sport;troops	raise tariffs
SANCTION		economic	verb	act		street;sport	boycott
SANCTION		economic	verb	act		street;sport	sanction
SANCTION		economic	verb	act	assets		seize
SANCTION		economic	verb	act	goods;trade-word		ban
SANCTION		economic	verb	act	goods;trade-word		block
SANCTION		economic	verb	act	goods;trade-word		curb
SANCTION		economic	verb	act	goods;trade-word		prohibit
SANCTION		economic	verb	act	goods;trade-word		restrict
SANCTION	cancel		verb	act		sport;troops	call off a visit
SANCTION	cancel		verb	act		sport;troops	call off talks
SANCTION	cancel		verb	act		sport;troops	cancel a trip
SANCTION	cancel		verb	act		sport;troops	cancel a visit
SANCTION	cancel		verb	act		sport;troops	cancel talks
SANCTION	cancel		verb	act	visit-word	troops;protest-word;sport	call off
SANCTION	cancel		verb	act	visit-word	troops;protest-word;sport	cancel
SANCTION	cancel		verb	act	visit-word	troops;protest-word;sport	postpone
SANCTION	cancel		verb	act	visit-word	troops;protest-word;sport	scrap
SANCTION	cancel		verb	act	visit-word	troops;protest-word;sport	suspend
SANCTION	discontinue		verb	act		sport;troops	break off talks
SANCTION	discontinue		verb	act		sport;troops	end talks
SANCTION	discontinue		verb	act		sport;troops	halt talks
SANCTION	discontinue		verb	act		sport;troops	suspend membership
SANCTION	discontinue		verb	act		sport;troops	suspend talks
SANCTION	discontinue		verb	act		street;sport	cut off
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	cut
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	cut off
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	freeze
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	halt
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	reduce
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	stop
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	suspend
SANCTION	discontinue		verb	act	aid	troops;protest-word;sport	withhold
SANCTION	discontinue		verb	act	diplomat-mission	attack-words	close
SANCTION	discontinue		verb	act	diplomat-mission	attack-words	close down
SANCTION	discontinue		verb	act	diplomat-mission	attack-words	shut
SANCTION	discontinue		verb	act	diplomat-mission	attack-words	shut down
SANCTION	discontinue		verb	act	diplomat-mission	attack-words	shutter
SANCTION	discontinue		verb	act	pact-word;aid;ties	troops;protest-word;sport	end
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	abandon
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	break off
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	call off
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	cancel
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	cut
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	exit
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	freeze
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	halt
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	leave
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	postpone
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	pull out of
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	quit
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	reduce
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	renounce
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	scrap
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	stop
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	suspend
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	tear up
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	terminate
SANCTION	discontinue		verb	act	pact-word;talks;aid;ties;visit-word	troops;protest-word;sport	withdraw from
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	break off
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	cut
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	cut off
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	end
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	freeze
SANCTION	discontinue		verb	act	trade-word;goods	troops;protest-word;sport;percent-word	stop
SANCTION	discontinue	diplomatic	noun	against		lift;sport	severing of ties
SANCTION	discontinue	diplomatic	noun	against	diplomat-mission	sport	closing
SANCTION	discontinue	diplomatic	noun	against	diplomat-mission	sport	closure
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break diplomatic relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break off diplomatic relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break off relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break off ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	break ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	cut diplomatic ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	cut off relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	cut off ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	cut ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	cut ties with
SANCTION	discontinue	diplomatic	verb	act		sport;troops	downgrade diplomatic relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	downgrade diplomatic ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	downgrade relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	downgrade ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	freeze relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	freeze ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	sever diplomatic relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	sever diplomatic ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	sever relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	sever ties
SANCTION	discontinue	diplomatic	verb	act		sport;troops	sever ties with
SANCTION	discontinue	diplomatic	verb	act		sport;troops	suspend diplomatic relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	suspend relations
SANCTION	discontinue	diplomatic	verb	act		sport;troops	suspend ties
SANCTION	discontinue	diplomatic	verb	act	ties	sport;troops	downgrade
SANCTION	discontinue	economic	verb	act	assets		freeze
SANCTION	discontinue	economic	verb	act	goods;trade-word		halt
SANCTION	discontinue	economic	verb	act	goods;trade-word		suspend
SANCTION	expel		light	against			from talks exclude
SANCTION	expel		light	against			from the country bar
SANCTION	expel		light	against			out of country force
SANCTION	expel		light	against			out of the country force
SANCTION	expel		verb	act		sport;troops	declare persona non grata
SANCTION	expel		verb	act		sport;troops	expel
SANCTION	expel		verb	act		sport;troops	expel from
SANCTION	expel		verb	act	leave-phrase	people;troops;civilians-word;rebel-word	ask
SANCTION	expel		verb	act	leave-phrase	people;troops;civilians-word;rebel-word	give
SANCTION	expel		verb	act	leave-phrase	people;troops;civilians-word;rebel-word	order
SANCTION	expel		verb	act	leave-phrase	people;troops;civilians-word;rebel-word	tell
SANCTION	expel	diplomatic	noun	undergo	diplomat	lift;sport	expulsion
SANCTION	expel	diplomatic	verb	act		sport;troops	expel diplomats
SANCTION	expel	diplomatic	verb	act		sport;troops	expel the ambassador
SANCTION	expel	diplomatic	verb	act	diplomat		refuse to let
SANCTION	expel	diplomatic	verb	act	diplomat	lift;sport	declare a list of
SANCTION	expel	diplomatic	verb	act	diplomat	lift;sport	kick out
SANCTION	expel	diplomatic	verb	act	diplomat	troops	deport
SANCTION	expel	diplomatic	verb	act	diplomat	troops	expel
SANCTION	expel	diplomatic	verb	act	diplomat	troops	withdraw
SANCTION	withdraw	diplomatic	verb	act		sport;troops	call home its ambassador
SANCTION	withdraw	diplomatic	verb	act		sport;troops	recall ambassadors
SANCTION	withdraw	diplomatic	verb	act		sport;troops	recall his ambassador
SANCTION	withdraw	diplomatic	verb	act		sport;troops	recall its ambassador
SANCTION	withdraw	diplomatic	verb	act		sport;troops	recall its envoy
SANCTION	withdraw	diplomatic	verb	act		sport;troops	recall their ambassadors
SANCTION	withdraw	diplomatic	verb	act		sport;troops	withdraw its ambassador
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	bring home
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	call home
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	pull out
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	recall
SANCTION	withdraw	diplomatic	verb	act	diplomat	troops	summon home
SANCTION	withdraw	diplomatic	verb	act	recall-word	troops	summon
SUPPORT			noun	act		attack-words	backing
SUPPORT			noun	act		attack-words	endorsement
SUPPORT			noun	act		attack-words	praise
SUPPORT			noun	act		attack-words	recognition
SUPPORT			noun	act		attack-words	solidarity
SUPPORT			noun	act		attack-words	support
SUPPORT			noun	act		sport	apology
SUPPORT			verb	act		sport;arts	apologise
SUPPORT			verb	act		sport;arts	apologise for
SUPPORT			verb	act		sport;arts	apologise to
SUPPORT			verb	act		sport;arts	apologize
SUPPORT			verb	act		sport;arts	apologize for
SUPPORT			verb	act		sport;arts	apologize to
SUPPORT			verb	act		sport;arts	applaud
SUPPORT			verb	act		sport;arts	champion
SUPPORT			verb	act		sport;arts	commend
SUPPORT			verb	act		sport;arts	compliment
SUPPORT			verb	act		sport;arts	congratulate
SUPPORT			verb	act		sport;arts	convey greetings to
SUPPORT			verb	act		sport;arts	declare support for
SUPPORT			verb	act		sport;arts	endorse
SUPPORT			verb	act		sport;arts	express appreciation
SUPPORT			verb	act		sport;arts	express condolences
SUPPORT			verb	act		sport;arts	express confidence in
SUPPORT			verb	act		sport;arts	express gratitude
SUPPORT			verb	act		sport;arts	express gratitude to
SUPPORT			verb	act		sport;arts	express regret
SUPPORT			verb	act		sport;arts	express regret for
SUPPORT			verb	act		sport;arts	express remorse
SUPPORT			verb	act		sport;arts	express solidarity with
SUPPORT			verb	act		sport;arts	express support
SUPPORT			verb	act		sport;arts	express support for
SUPPORT			verb	act		sport;arts	express thanks to
SUPPORT			verb	act		sport;arts	extend condolences
SUPPORT			verb	act		sport;arts	forgive
SUPPORT			verb	act		sport;arts	hail
SUPPORT			verb	act		sport;arts	laud
SUPPORT			verb	act		sport;arts	lend support to
SUPPORT			verb	act		sport;arts	offer an apology
SUPPORT			verb	act		sport;arts	offer condolences
SUPPORT			verb	act		sport;arts	pay tribute to
SUPPORT			verb	act		sport;arts	pledge support
SUPPORT			verb	act		sport;arts	pledge support for
SUPPORT			verb	act		sport;arts	praise
SUPPORT			verb	act		sport;arts	rally behind
SUPPORT			verb	act		sport;arts	salute
SUPPORT			verb	act		sport;arts	side with
SUPPORT			verb	act		sport;arts	speak highly of
SUPPORT			verb	act		sport;arts	stand by
SUPPORT			verb	act		sport;arts	stand with
SUPPORT			verb	act		sport;arts	thank
SUPPORT			verb	act		sport;arts	throw its weight behind
SUPPORT			verb	act		sport;arts	throw support behind
SUPPORT			verb	act		sport;arts	voice solidarity with
SUPPORT			verb	act		sport;arts	voice support
SUPPORT			verb	act		sport;arts	voice support for
SUPPORT			verb	act		sport;arts	vote for
SUPPORT			verb	act		sport;arts	vote in favor of
SUPPORT			verb	act		sport;arts	vote in favour of
SUPPORT			verb	act		sport;arts	welcome
SUPPORT			verb	act		sport;attack-words;arts	approve
SUPPORT			verb	act		sport;attack-words;arts	back
SUPPORT			verb	act		sport;attack-words;arts	defend
SUPPORT			verb	act		sport;attack-words;arts	recognise
SUPPORT			verb	act		sport;attack-words;arts	recognize
SUPPORT			verb	act		sport;attack-words;arts	support
SUPPORT			verb	act	cooperation-word	sport;market;arts	appreciate
SUPPORT		diplomatic	noun	mutual			normalisation
SUPPORT		diplomatic	noun	mutual			normalization
SUPPORT		diplomatic	noun	mutual			rapprochement
SUPPORT		diplomatic	noun	mutual			ratification
SUPPORT		diplomatic	noun	mutual			restoration of ties
SUPPORT		diplomatic	noun	mutual			resumption of diplomatic relations
SUPPORT		diplomatic	noun	mutual			resumption of ties
SUPPORT		diplomatic	noun	mutual			signing
SUPPORT		diplomatic	verb	act			appoint an ambassador
SUPPORT		diplomatic	verb	act			send an ambassador
SUPPORT		diplomatic	verb	mutual			boost relations
SUPPORT		diplomatic	verb	mutual			boost ties
SUPPORT		diplomatic	verb	mutual			deepen relations
SUPPORT		diplomatic	verb	mutual			deepen ties
SUPPORT		diplomatic	verb	mutual			establish diplomatic relations
SUPPORT		diplomatic	verb	mutual			establish diplomatic ties
SUPPORT		diplomatic	verb	mutual			establish relations
SUPPORT		diplomatic	verb	mutual			establish ties
SUPPORT		diplomatic	verb	mutual			exchange ambassadors
SUPPORT		diplomatic	verb	mutual			forge ties
SUPPORT		diplomatic	verb	mutual			improve relations
SUPPORT		diplomatic	verb	mutual			improve ties
SUPPORT		diplomatic	verb	mutual			mend fences
SUPPORT		diplomatic	verb	mutual			mend ties
SUPPORT		diplomatic	verb	mutual			normalise relations
SUPPORT		diplomatic	verb	mutual			normalise ties
SUPPORT		diplomatic	verb	mutual			normalize relations
SUPPORT		diplomatic	verb	mutual			normalize ties
SUPPORT		diplomatic	verb	mutual			restore diplomatic relations
SUPPORT		diplomatic	verb	mutual			restore relations
SUPPORT		diplomatic	verb	mutual			restore ties
SUPPORT		diplomatic	verb	mutual			resume diplomatic relations
SUPPORT		diplomatic	verb	mutual			resume relations
SUPPORT		diplomatic	verb	mutual			resume ties
SUPPORT		diplomatic	verb	mutual			strengthen relations
SUPPORT		diplomatic	verb	mutual			strengthen ties
SUPPORT		diplomatic	verb	mutual			upgrade relations
SUPPORT		diplomatic	verb	mutual			upgrade ties
SUPPORT		diplomatic	verb	mutual	agreement	sport	affix signatures to
SUPPORT		diplomatic	verb	mutual	agreement	sport	conclude
SUPPORT		diplomatic	verb	mutual	agreement	sport	finalise
SUPPORT		diplomatic	verb	mutual	agreement	sport	finalize
SUPPORT		diplomatic	verb	mutual	agreement	sport	initial
SUPPORT		diplomatic	verb	mutual	agreement	sport	ink
SUPPORT		diplomatic	verb	mutual	agreement	sport	put pen to
SUPPORT		diplomatic	verb	mutual	agreement	sport	put their names to
SUPPORT		diplomatic	verb	mutual	agreement	sport	put their signatures to
SUPPORT		diplomatic	verb	mutual	agreement	sport	ratify
SUPPORT		diplomatic	verb	mutual	agreement	sport	renew
SUPPORT		diplomatic	verb	mutual	agreement	sport	seal
SUPPORT		diplomatic	verb	mutual	agreement	sport	sign
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	establish
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	forge
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	improve
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	mend
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	normalise
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	normalize
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	re-establish
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	reestablish
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	renew
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	repair
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	restore
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	resume
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	strengthen
SUPPORT		diplomatic	verb	mutual	ties	sport;troops	upgrade
SUPPORT		diplomatic	verb	visit	embassy-word	sport;talks	inaugurate
SUPPORT		diplomatic	verb	visit	embassy-word	sport;talks	open
SUPPORT		diplomatic	verb	visit	embassy-word	sport;talks	re-open
SUPPORT		diplomatic	verb	visit	embassy-word	sport;talks	reopen
THREATEN			noun	against		health	threat
THREATEN			noun	against		health	ultimatum
THREATEN			noun	against	@two	health	warning
THREATEN			phrase	act	@conflict		are prepared to
THREATEN			phrase	act	@conflict		are ready to
THREATEN			phrase	act	@conflict		are willing to
THREATEN			phrase	act	@conflict		is prepared to
THREATEN			phrase	act	@conflict		is ready to
THREATEN			phrase	act	@conflict		is willing to
THREATEN			phrase	act	@conflict		was prepared to
THREATEN			phrase	act	@conflict		was ready to
THREATEN			phrase	act	@conflict		was willing to
THREATEN			phrase	act	@conflict		were prepared to
THREATEN			phrase	act	@conflict		were ready to
THREATEN			phrase	act	@conflict		were willing to
THREATEN			verb	act			draw a red line
THREATEN			verb	act			give a deadline
THREATEN			verb	act			hint at military action
THREATEN			verb	act			issue a warning to
THREATEN			verb	act			set a deadline
THREATEN			verb	act			swear revenge
THREATEN			verb	act			swear to fight
THREATEN			verb	act			threaten to walk out
THREATEN			verb	act			vow a response
THREATEN			verb	act			vow to annihilate
THREATEN			verb	act			vow to crush
THREATEN			verb	act			vow to fight
THREATEN			verb	act			vow to take revenge
THREATEN			verb	act			warn of consequences
THREATEN			verb	act		sport	give an ultimatum
THREATEN			verb	act		sport	issue an ultimatum
THREATEN			verb	act		sport	promise to retaliate
THREATEN			verb	act		sport	reserve the right
THREATEN			verb	act		sport	reserve the right to
THREATEN			verb	act		sport	threaten war
THREATEN			verb	act		sport	threaten with
THREATEN			verb	act		sport	vow retaliation
THREATEN			verb	act		sport	vow revenge
THREATEN			verb	act		sport	vow to avenge
THREATEN			verb	act		sport	vow to continue attacks
THREATEN			verb	act		sport	vow to destroy
THREATEN			verb	act		sport	vow to hit back
THREATEN			verb	act		sport	vow to punish
THREATEN			verb	act		sport	vow to respond
THREATEN			verb	act		sport	vow to retaliate
THREATEN			verb	act		sport	vow to strike
THREATEN			verb	act		sport	warn against
THREATEN			verb	act		sport;no-agent	threaten
THREATEN			verb	act		sport;no-agent	threaten to
THREATEN			verb	act	@conflict		be determined to
THREATEN			verb	act	@conflict		be prepared to
THREATEN			verb	act	@conflict		be ready to
THREATEN			verb	act	@conflict		be set to
THREATEN			verb	act	@conflict		intend to
THREATEN			verb	act	@conflict		plan to
THREATEN			verb	act	@conflict		pledge to
THREATEN			verb	act	@conflict		promise to
THREATEN			verb	act	@conflict		resolve to
THREATEN			verb	act	@conflict		swear to
THREATEN			verb	act	@conflict		vow to
THREATEN			verb	act	force;sanction;attack-words;consequences		caution
THREATEN			verb	act	force;sanction;attack-words;consequences		warn
THREATEN			verb	act	force;sanction;attack-words;consequences	sport	warn of
THREATEN			verb	act	revenge-word		pledge
THREATEN			verb	act	revenge-word		prepare
THREATEN			verb	act	revenge-word		promise
THREATEN			verb	act	revenge-word		swear
THREATEN			verb	act	revenge-word		vow
`,
  classes: `
agreement	accord
agreement	action plan
agreement	agreement
agreement	arrangement
agreement	bill
agreement	charter
agreement	communique
agreement	concession
agreement	constitution
agreement	contract
agreement	convention
agreement	cooperation plan
agreement	deal
agreement	declaration
agreement	document
agreement	framework
agreement	framework agreement
agreement	joint declaration
agreement	joint statement
agreement	lease
agreement	letter of intent
agreement	letters of intent
agreement	memoranda
agreement	memorandum
agreement	memorandum of understanding
agreement	mou
agreement	mous
agreement	package of agreements
agreement	pact
agreement	peace plan
agreement	program
agreement	programme
agreement	proposal
agreement	protocol
agreement	resolution
agreement	road map
agreement	roadmap
agreement	statement
agreement	treaty
agreement	truce
agreement	understanding
aid	aid
aid	aid deliveries
aid	ambulance
aid	assistance
aid	asylum
aid	blankets
aid	credit
aid	debt relief
aid	doctor
aid	doctors
aid	donation
aid	doses
aid	emergency supplies
aid	engineer
aid	equipment
aid	field hospital
aid	firefighter
aid	flour
aid	food
aid	food parcels
aid	funding
aid	funds
aid	generator
aid	grant
aid	help
aid	humanitarian assistance
aid	humanitarian supplies
aid	hygiene kits
aid	intelligence
aid	loan
aid	medical aid
aid	medical supplies
aid	medicine
aid	medicines
aid	nurse
aid	protection
aid	relief
aid	relief assistance
aid	relief materials
aid	relief supplies
aid	relief workers
aid	rescue team
aid	rescue workers
aid	rescuers
aid	shelter
aid	supplies
aid	support
aid	technical experts
aid	tents
aid	tonnes of flour
aid	tons of flour
aid	training
aid	vaccine
aid	vaccines
aid	water purification
airspace-word	air space
airspace-word	airspace
airspace-word	border crossing
airspace-word	border crossings
airspace-word	crossing
airspace-word	crossings
airspace-word	skies
arts	actress
arts	album
arts	box office
arts	chef
arts	critics
arts	fashion week
arts	film
arts	film critics
arts	film festival
arts	filmmaker
arts	garlic
arts	guitarist
arts	horoscope
arts	jury
arts	movie
arts	novel
arts	novelist
arts	olive oil
arts	onion
arts	orchestra
arts	oven
arts	painter
arts	playlist
arts	poet
arts	pop star
arts	recipe
arts	restaurant
arts	screenplay
arts	screenwriter
arts	sculptor
arts	sequel
arts	singer
arts	tablespoon
arts	teaspoon
arts	trailer
arts	wine
arts	zodiac
assets	account
assets	asset
assets	bank account
assets	bank accounts
assets	funds
assets	property
asylum-word	alien
asylum-word	asylum seeker
asylum-word	deportee
asylum-word	displaced
asylum-word	exile
asylum-word	migrant
asylum-word	refugee
attack-words	aggression
attack-words	air strike
attack-words	airstrike
attack-words	ambush
attack-words	artillery
attack-words	assault
attack-words	attack
attack-words	blast
attack-words	bomb
attack-words	bombing
attack-words	bullet
attack-words	civilians
attack-words	drone
attack-words	explosion
attack-words	explosive
attack-words	fire
attack-words	genocide
attack-words	gunfire
attack-words	gunmen
attack-words	insurgents
attack-words	invasion
attack-words	killed
attack-words	killing
attack-words	knife
attack-words	landmine
attack-words	machete
attack-words	militant
attack-words	militants
attack-words	minefield
attack-words	missile
attack-words	mortar
attack-words	raid
attack-words	rebels
attack-words	rocket
attack-words	shell
attack-words	shelling
attack-words	soldier
attack-words	strike
attack-words	terrorism
attack-words	troops
attack-words	violence
attack-words	war
attack-words	warplane
attacker	air strike
attacker	airstrike
attacker	ambush
attacker	armed group
attacker	armed men
attacker	arsonist
attacker	assailant
attacker	assassin
attacker	attack
attacker	attacker
attacker	bandit
attacker	blast
attacker	bomb
attacker	bomber
attacker	bombing
attacker	car bomb
attacker	drone
attacker	explosion
attacker	extremist
attacker	fighter
attacker	guerrilla
attacker	gunman
attacker	gunmen
attacker	hijacker
attacker	insurgent
attacker	jihadist
attacker	kidnapper
attacker	landmine
attacker	mercenary
attacker	militant
attacker	militia
attacker	militiamen
attacker	mine
attacker	minefield
attacker	missile
attacker	mob
attacker	pirate
attacker	raid
attacker	rebel
attacker	roadside bomb
attacker	rocket
attacker	separatist
attacker	shell
attacker	shelling
attacker	sniper
attacker	soldier
attacker	strike
attacker	suicide bomber
attacker	terrorist
attacker	troop
attacker	troops
auxiliary	are
auxiliary	be
auxiliary	been
auxiliary	being
auxiliary	can
auxiliary	could
auxiliary	did
auxiliary	do
auxiliary	does
auxiliary	had
auxiliary	has
auxiliary	have
auxiliary	having
auxiliary	is
auxiliary	may
auxiliary	might
auxiliary	must
auxiliary	shall
auxiliary	should
auxiliary	was
auxiliary	were
auxiliary	will
auxiliary	would
better	bilateral
better	boost
better	boosting
better	brisk
better	cement
better	close
better	closer
better	deepen
better	deepening
better	develop
better	developing
better	enhance
better	enhancing
better	expand
better	expanding
better	friendly
better	growing
better	improve
better	improved
better	improving
better	mutual
better	normal
better	normalise
better	normalize
better	promote
better	promoting
better	restore
better	restoring
better	resume
better	resuming
better	strategic
better	strengthen
better	strengthening
better	thriving
better	warm
better	warming
body-word	agency
body-word	alliance
body-word	bloc
body-word	brics
body-word	coalition
body-word	commonwealth
body-word	community
body-word	council
body-word	court
body-word	european union
body-word	group
body-word	league
body-word	nato
body-word	organisation
body-word	organization
body-word	pact
body-word	partnership
body-word	shanghai cooperation organisation
body-word	treaty
body-word	union
body-word	united nations
body-word	world trade organization
border	airspace
border	border
border	border crossing
border	checkpoint
border	corridor
border	crossing
border	frontier
border	strait
breach-word	breach
breach-word	breached
breach-word	breaches
breach-word	breaching
breach-word	break
breach-word	breaking
breach-word	broke
breach-word	collapse
breach-word	collapsed
breach-word	end of
breach-word	ending of
breach-word	violate
breach-word	violated
breach-word	violating
breach-word	violation
breach-word	violations
business-words	ipo
business-words	quarterly profit
business-words	shareholders
capital	capital
captive	academic
captive	activist
captive	aid worker
captive	asset
captive	body
captive	businessman
captive	businesswoman
captive	captive
captive	citizen
captive	citizens
captive	crew
captive	detainee
captive	detainees
captive	dissident
captive	dual national
captive	dual nationals
captive	fisherman
captive	fishermen
captive	hostage
captive	hostages
captive	inmate
captive	journalist
captive	missionary
captive	national
captive	nationals
captive	opposition leader
captive	pilot
captive	political prisoner
captive	pows
captive	prisoner
captive	prisoners of war
captive	refugee
captive	remains
captive	sailor
captive	scholar
captive	ship
captive	soldier
captive	soldiers
captive	student
captive	tanker
captive	tourist
captive	tourists
captive	vessel
captive	villagers
civilians-word	child
civilians-word	citizen
civilians-word	civilian
civilians-word	expatriate
civilians-word	family
civilians-word	migrant
civilians-word	national
civilians-word	patient
civilians-word	pilgrim
civilians-word	refugee
civilians-word	resident
civilians-word	staff
civilians-word	student
civilians-word	tourist
civilians-word	villager
common	alexandra
common	burgundian
common	capablanca
common	chicano
common	columbia
common	georgina
common	granada
common	huston
common	javanese
common	permian
common	sundanese
condition-word	commitment
condition-word	condition
condition-word	criteria
condition-word	deadline
condition-word	demand
condition-word	expectation
condition-word	goal
condition-word	need
condition-word	obligation
condition-word	requirement
condition-word	target
consequences	consequences
consequences	grave consequences
consequences	price
consequences	punishment
consequences	reprisals
consequences	response
consequences	retaliation
consequences	sanctions
consequences	serious consequences
consequences	severe consequences
cooperation-word	assistance
cooperation-word	cooperation
cooperation-word	help
cooperation-word	role
cooperation-word	solidarity
cooperation-word	stance
cooperation-word	support
crime	blasphemy
crime	corruption
crime	crime
crime	crimes against humanity
crime	espionage
crime	fraud
crime	genocide
crime	money laundering
crime	murder
crime	plotting
crime	sedition
crime	smuggling
crime	spying
crime	subversion
crime	terrorism
crime	trafficking
crime	treason
crime	war crime
cut-word	cut
cut-word	end
cut-word	freeze
cut-word	halt
cut-word	halted
cut-word	stop
cut-word	suspend
cut-word	suspended
cut-word	withhold
deal-word	accord
deal-word	agreement
deal-word	balance
deal-word	bargain
deal-word	deal
deal-word	tone
debt-word	debt
debt-word	debts
debt-word	loan
demand-word	accusation
demand-word	allegation
demand-word	appeal
demand-word	call
demand-word	claim
demand-word	condition
demand-word	criticism
demand-word	demand
demand-word	pressure
determiner	a
determiner	an
determiner	its
determiner	neighboring
determiner	neighbouring
determiner	the
determiner	their
diplomat	ambassador
diplomat	attache
diplomat	charge d'affaires
diplomat	consul
diplomat	diplomat
diplomat	embassy
diplomat	embassy staff
diplomat	envoy
diplomat	high commissioner
diplomat	mission
diplomat	mission chief
diplomat	staff members
diplomat-mission	consulate
diplomat-mission	consulates
diplomat-mission	diplomatic mission
diplomat-mission	diplomatic missions
diplomat-mission	embassy
disapprove	diplomatic note
disapprove	formally
disapprove	strongly
disease-word	cholera
disease-word	disease
disease-word	earthquake
disease-word	ebola
disease-word	fire
disease-word	flood
disease-word	malaria
disease-word	pandemic
disease-word	virus
disease-word	wildfire
embassy-word	consulate
embassy-word	diplomatic mission
embassy-word	embassies
embassy-word	embassy
embassy-word	mission
embassy-word	representative office
entry-word	entry
entry-word	from doing business
entry-word	from entering
entry-word	from entry
entry-word	from its airspace
entry-word	from its territory
entry-word	from setting foot
entry-word	from travel
entry-word	from traveling
entry-word	from travelling
entry-word	from visiting
envoy-word	delegation
envoy-word	diplomat
envoy-word	emissary
envoy-word	envoy
envoy-word	foreign minister
envoy-word	high-level delegation
envoy-word	mediator
envoy-word	minister
envoy-word	mission
envoy-word	negotiating team
envoy-word	negotiator
envoy-word	special envoy
expertise-word	expertise
expertise-word	information
expertise-word	intelligence
expertise-word	know-how
expertise-word	knowledge
expertise-word	technology
food-word	blankets
food-word	cooking oil
food-word	corn
food-word	fertiliser
food-word	fertilizer
food-word	flour
food-word	fuel
food-word	grain
food-word	maize
food-word	medicine
food-word	medicines
food-word	rice
food-word	sugar
food-word	tents
food-word	vaccine doses
food-word	vaccines
food-word	wheat
force	attack
force	force
force	invasion
force	military action
force	military force
force	military strike
force	nuclear
force	retaliation
force	strike
force	violence
force	war
goods	aircraft
goods	beef
goods	cars
goods	chips
goods	coal
goods	crude
goods	diamonds
goods	electricity
goods	exporting
goods	exports
goods	fertiliser
goods	fertilizer
goods	food
goods	fuel
goods	gas
goods	goods
goods	grain
goods	importing
goods	imports
goods	lng
goods	machinery
goods	natural gas
goods	oil
goods	planes
goods	products
goods	rice
goods	semiconductors
goods	shipments
goods	steel
goods	timber
goods	uranium
goods	vaccine
goods	wheat
health	cancer
health	covid
health	disease
health	doctors said
health	flu
health	heart
health	pandemic
health	stroke
health	virus
humanitarian	aid
humanitarian	doctors
humanitarian	humanitarian
humanitarian	medical
humanitarian	relief
infinitive	to
inspectors	aid convoy
inspectors	aid worker
inspectors	convoy
inspectors	delegation
inspectors	envoy
inspectors	expert
inspectors	humanitarian convoy
inspectors	inspector
inspectors	investigator
inspectors	journalist
inspectors	monitor
inspectors	observer
inspectors	peacekeeper
inspectors	refugee
instrument-agreement	accord
instrument-agreement	agreement
instrument-agreement	deal
instrument-agreement	pact
instrument-contract	contract
instrument-diplomatic-relations	diplomatic links
instrument-diplomatic-relations	diplomatic relations
instrument-diplomatic-relations	diplomatic ties
instrument-drone	drone
instrument-drone	uav
instrument-drone	unmanned aerial vehicle
instrument-embassy	embassies
instrument-embassy	embassy
instrument-fighter-jet	fighter jet
instrument-fighter-jet	warplane
instrument-gas	lng
instrument-gas	natural gas
instrument-grain	grain
instrument-grain	wheat
instrument-joint-statement	joint communique
instrument-joint-statement	joint declaration
instrument-joint-statement	joint statement
instrument-loan	loan
instrument-memorandum	memoranda
instrument-memorandum	memorandum
instrument-memorandum	memorandum of understanding
instrument-missile	ballistic missile
instrument-missile	cruise missile
instrument-missile	missile
instrument-missile	rocket
instrument-nuclear-weapons	nuclear weapon
instrument-oil	crude oil
instrument-oil	oil
instrument-prisoner-swap	prisoner exchange
instrument-prisoner-swap	prisoner swap
instrument-protocol	protocol
instrument-resolution	resolution
instrument-road-map	road map
instrument-road-map	roadmap
instrument-sanctions	embargo
instrument-sanctions	sanction
instrument-tank	tank
instrument-trade-office	trade mission
instrument-trade-office	trade office
instrument-treaty	treaty
internal-word	civil
internal-word	domestic
internal-word	ethnic
internal-word	internal
joint	joint
joint	joint exercises
joint	jointly
labour	pay dispute
labour	pilots
labour	rail
labour	teachers
labour	union
labour	unions
labour	wages
labour	workers
leader-word	ambassador
leader-word	cabinet
leader-word	chairman
leader-word	chancellor
leader-word	chief
leader-word	commissioner
leader-word	delegation
leader-word	emir
leader-word	envoy
leader-word	foreign minister
leader-word	government
leader-word	governor
leader-word	head of state
leader-word	king
leader-word	leader
leader-word	minister
leader-word	official
leader-word	premier
leader-word	president
leader-word	prime minister
leader-word	secretary
leader-word	speaker
leave-phrase	days to leave
leave-phrase	hours to leave
leave-phrase	to depart
leave-phrase	to leave
leave-phrase	to leave its territory
leave-phrase	to leave the country
leave-phrase	to quit the country
left-so	behind
left-so	dead
left-so	homeless
left-so	injured
left-so	killed
left-so	missing
left-so	stationed
left-so	stranded
left-so	wounded
lift	ease
lift	eased
lift	easing
lift	lift
lift	lifted
lift	lifting
lift	relief
lift	removal
lift	remove
lift	waive
locality	airport
locality	area
locality	base
locality	capital
locality	center
locality	centre
locality	city
locality	district
locality	east
locality	governorate
locality	island
locality	north
locality	port
locality	province
locality	region
locality	resort
locality	south
locality	state
locality	suburb
locality	town
locality	village
locality	west
market	bond market
market	currency
market	financial market
market	index
market	inflation
market	investors
market	market share
market	prices
market	record high
market	record low
market	shares
market	stock market
market	stocks
media-word	broadcast
media-word	broadcaster
media-word	channel
media-word	internet
media-word	journal
media-word	magazine
media-word	media
media-word	news agency
media-word	newspaper
media-word	newspapers
media-word	paper
media-word	publication
media-word	radio
media-word	social media
media-word	station
media-word	television
media-word	website
missile-test	ballistic missile
missile-test	cruise missile
missile-test	intercontinental ballistic missile
missile-test	long-range missile
missile-test	missile
missile-test	nuclear device
missile-test	nuclear weapon
missile-test	rocket
missile-test	satellite
missile-test	torpedo
money	billion
money	cash
money	dollar
money	dollars
money	euro
money	euros
money	million
money	pounds
money	riyals
money	roubles
money	rubles
money	rupees
money	yen
money	yuan
no-agent	climate
no-agent	crisis
no-agent	debt
no-agent	disease
no-agent	drought
no-agent	famine
no-agent	flood
no-agent	heatwave
no-agent	inflation
no-agent	pandemic
no-agent	recession
no-agent	shortage
no-agent	storm
no-agent	wildfire
note-word	formal
note-word	letter
note-word	note
outrage	act of war
outrage	aggression
outrage	barbaric
outrage	blatant
outrage	breach
outrage	crime
outrage	criminal
outrage	flagrant
outrage	genocide
outrage	hostile act
outrage	illegal
outrage	illegitimate
outrage	irresponsible
outrage	massacre
outrage	outrageous
outrage	provocation
outrage	provocative
outrage	reckless
outrage	shameful
outrage	terrorism
outrage	unacceptable
outrage	unjustified
outrage	unprovoked
outrage	violation
outrage	war crime
pact-word	accord
pact-word	agreement
pact-word	contract
pact-word	convention
pact-word	deal
pact-word	memorandum
pact-word	memorandum of understanding
pact-word	pact
pact-word	protocol
pact-word	treaty
pact-word	truce
party-word	demonstrations
party-word	gatherings
party-word	group
party-word	movement
party-word	ngo
party-word	opposition
party-word	organisation
party-word	organization
party-word	party
party-word	political party
peacekeepers	blue helmet
peacekeepers	monitor
peacekeepers	observer
peacekeepers	peacekeeper
peacekeepers	peacekeeping
peacekeepers	peacekeeping force
peacekeepers	peacekeeping troops
peacekeepers	policemen
people	activist
people	child
people	citizen
people	civilian
people	crowd
people	demonstrator
people	dissident
people	doctor
people	dozens
people	family
people	farmer
people	hundreds
people	insurgent
people	journalist
people	leader
people	member
people	militant
people	miner
people	opposition
people	people
people	person
people	protester
people	rebel
people	refugee
people	resident
people	student
people	supporter
people	suspect
people	teacher
people	terrorist
people	thousands
people	villager
people	woman
people	worker
percent-word	duties
percent-word	forecast
percent-word	output
percent-word	per cent
percent-word	percent
percent-word	prices
percent-word	production
percent-word	rate
percent-word	rates
percent-word	tariffs
percent-word	taxes
permission-word	access
permission-word	authorisation
permission-word	authorization
permission-word	entry
permission-word	land
permission-word	licence
permission-word	license
permission-word	overflight
permission-word	permission
permission-word	permit
permission-word	request
permission-word	visa
phone-word	by phone
phone-word	call
phone-word	phone
phone-word	telephone
phone-word	video link
phone-word	videoconference
police-word	guards
police-word	police
police-word	soldiers
police-word	troops
political	activist
political	blogger
political	campaigner
political	candidate
political	cleric
political	coup
political	critic
political	demonstrator
political	dissident
political	ex-president
political	former minister
political	former president
political	human rights lawyer
political	journalist
political	lawmaker
political	marcher
political	mp
political	opponent
political	opposition
political	opposition leader
political	party member
political	politician
political	protester
political	protestor
political	reporter
political	rights activist
political	senator
political	separatist
political	student leader
political	supporter
political	union leader
possessive	her
possessive	his
possessive	its
possessive	their
post-word	position
post-word	tenable
post-word	that
promise-word	commitment
promise-word	obligation
promise-word	pledge
promise-word	promise
promise-word	word
pronoun	also
pronoun	he
pronoun	i
pronoun	it
pronoun	she
pronoun	these
pronoun	they
pronoun	this
pronoun	we
pronoun	which
pronoun	who
proposal	bid
proposal	compromise
proposal	deal
proposal	draft
proposal	formula
proposal	initiative
proposal	invitation
proposal	mediation
proposal	offer
proposal	peace plan
proposal	plan
proposal	proposal
proposal	request
proposal	resolution
proposal	road map
proposal	roadmap
proposal	settlement
proposal	terms
proposal	truce
protest-word	crowd
protest-word	demonstration
protest-word	demonstrator
protest-word	gathering
protest-word	hunger strike
protest-word	march
protest-word	marcher
protest-word	opponents
protest-word	picket
protest-word	procession
protest-word	protest
protest-word	protester
protest-word	protestor
protest-word	rally
protest-word	rioting
protest-word	sit-in
protest-word	strike
purpose	aim
purpose	aimed
purpose	aiming
purpose	aims
purpose	centered
purpose	centred
purpose	debate
purpose	debates
purpose	debating
purpose	decision
purpose	dedicated
purpose	designed
purpose	devoted
purpose	directed
purpose	discussed
purpose	divided
purpose	focus
purpose	focused
purpose	focuses
purpose	focusing
purpose	focussed
purpose	geared
purpose	importance
purpose	in a bid
purpose	in an attempt
purpose	in an effort
purpose	in hopes
purpose	in the hope
purpose	in the interest
purpose	instead
purpose	intended
purpose	issues
purpose	meant
purpose	necessity
purpose	need
purpose	opportunities
purpose	plan
purpose	possibilities
purpose	prospects
purpose	split
purpose	strategy
purpose	the goal of
purpose	the idea
purpose	the possibility
purpose	the prospect
purpose	the purpose
purpose	undecided
purpose	vote
purpose	with a view
purpose	with the aim of
purpose	with the goal
purpose	with the intention
purpose	with the objective
purpose	with the purpose
rebel-word	fighter
rebel-word	insurgent
rebel-word	militant
rebel-word	motorist
rebel-word	rebel
rebel-word	resident
rebel-word	shopper
rebel-word	villager
recall-word	for consultation
recall-word	for consultations
recall-word	recall
recall-word	recalled
recall-word	recalled its
recall-word	recalling
recall-word	recalls
refugee-word	family
refugee-word	inhabitant
refugee-word	population
refugee-word	refugee
refugee-word	resident
refugee-word	settler
refugee-word	squatter
refugee-word	villager
restriction	ban
restriction	blockade
restriction	censorship
restriction	curbs
restriction	curfew
restriction	emergency law
restriction	emergency measures
restriction	emergency rule
restriction	martial law
restriction	restriction
restriction	restrictions
restriction	siege
restriction	state of emergency
restriction	visa requirement
revenge-word	answer
revenge-word	payback
revenge-word	punishment
revenge-word	reprisal
revenge-word	response
revenge-word	retaliation
revenge-word	retribution
revenge-word	revenge
riot-weapon	batons
riot-weapon	pepper spray
riot-weapon	rubber bullets
riot-weapon	stun grenades
riot-weapon	tear gas
riot-weapon	water cannon
riot-weapon	water cannons
road-word	bridge
road-word	entrance
road-word	gate
road-word	highway
road-word	junction
road-word	motorway
road-word	port
road-word	railway
road-word	railway line
road-word	road
road-word	route
road-word	street
road-word	traffic
road-word	transport
sanction	arms ban
sanction	asset freeze
sanction	blockade
sanction	boycott
sanction	counter-sanction
sanction	countermeasure
sanction	countersanction
sanction	economic blockade
sanction	economic restriction
sanction	embargo
sanction	entry ban
sanction	export control
sanction	export restriction
sanction	financial restriction
sanction	flight ban
sanction	import duty
sanction	import restriction
sanction	import tariff
sanction	oil ban
sanction	oil embargo
sanction	package of sanctions
sanction	price cap
sanction	punitive measure
sanction	punitive tariff
sanction	restriction
sanction	restrictive measure
sanction	retaliatory sanction
sanction	retaliatory tariff
sanction	sanction
sanction	sanctions regime
sanction	secondary sanction
sanction	tariff
sanction	trade curb
sanction	trade embargo
sanction	trade restriction
sanction	travel ban
sanction	travel restriction
sanction	visa ban
sanction	visa restriction
sanction	visa sanction
sanction-kind	arms ban
sanction-kind	counter-sanction
sanction-kind	countermeasure
sanction-kind	countersanction
sanction-kind	economic blockade
sanction-kind	economic restriction
sanction-kind	entry ban
sanction-kind	export control
sanction-kind	export restriction
sanction-kind	financial restriction
sanction-kind	flight ban
sanction-kind	import duty
sanction-kind	import restriction
sanction-kind	import tariff
sanction-kind	oil ban
sanction-kind	oil embargo
sanction-kind	package of sanctions
sanction-kind	price cap
sanction-kind	punitive measure
sanction-kind	punitive tariff
sanction-kind	restrictive measure
sanction-kind	retaliatory sanction
sanction-kind	retaliatory tariff
sanction-kind	sanctions regime
sanction-kind	secondary sanction
sanction-kind	trade curb
sanction-kind	trade embargo
sanction-kind	trade restriction
sanction-kind	travel ban
sanction-kind	travel restriction
sanction-kind	visa ban
sanction-kind	visa restriction
sanction-kind	visa sanction
sever	break
sever	breaking
sever	broke
sever	cut
sever	downgrade
sever	sever
sever	severed
sever	strained
sever	suspend
sever	suspended
sever	tense
sever	tensions
ship	aircraft
ship	boat
ship	cargo
ship	container ship
ship	drugs
ship	fishing boat
ship	oil tanker
ship	plane
ship	ship
ship	tanker
ship	trawler
ship	vessel
ship	weapons
sport	a goal
sport	basketball
sport	batsman
sport	boxing
sport	bronze medal
sport	championship
sport	chess
sport	cricket
sport	fifa
sport	football
sport	football match
sport	formula one
sport	friendly match
sport	goalkeeper
sport	gold medal
sport	golf
sport	grand prix
sport	half-time
sport	halftime
sport	head coach
sport	innings
sport	league title
sport	marathon
sport	midfielder
sport	olympic
sport	olympics
sport	penalty kick
sport	playoff
sport	premier league
sport	qualifier
sport	quarter-final
sport	referee
sport	rugby
sport	scored
sport	semi-final
sport	silver medal
sport	soccer
sport	stadium
sport	striker
sport	tennis
sport	tennis open
sport	the match
sport	tournament
sport	two goals
sport	uefa
sport	wicket
sport	wimbledon
sport	world champion
sport	world cup
sport	wrestling
street	against the
street	capital
street	demanding
street	downtown
street	embassy
street	hundreds
street	in protest
street	outside
street	slogans
street	square
street	street
street	thousands
strike-noun	assault
strike-noun	attack
strike-noun	bombardment
strike-noun	offensive
strike-noun	operation
strike-noun	raid
strike-noun	strike
suspect	accused
suspect	citizen
suspect	convict
suspect	criminal
suspect	drug lord
suspect	fugitive
suspect	leader
suspect	militant
suspect	nationals
suspect	suspect
talks	conference
talks	consultation
talks	counterpart
talks	delegation
talks	dialogue
talks	discussion
talks	meeting
talks	negotiation
talks	summit
talks	talk
talks	visit
territory	airfield
territory	airport
territory	area
territory	bank
territory	base
territory	border
territory	capital
territory	city
territory	compound
territory	consulate
territory	embassy
territory	enclave
territory	facility
territory	headquarters
territory	heights
territory	island
territory	land
territory	outpost
territory	port
territory	positions
territory	province
territory	region
territory	settlement
territory	site
territory	strip
territory	stronghold
territory	territory
territory	town
territory	village
territory	zone
terror-list	blacklist
terror-list	foreign terrorist organization
terror-list	persona non grata
terror-list	sanctions list
terror-list	state sponsor of terrorism
terror-list	terror group
terror-list	terror list
terror-list	terror organisation
terror-list	terror organization
terror-list	terrorism list
terror-list	terrorist group
terror-list	terrorist list
terror-list	terrorist organisation
terror-list	terrorist organization
test-word	into the sea
test-word	satellite
test-word	test
test-word	test-fired
test-word	tests
ties	contacts
ties	cooperation
ties	diplomatic relations
ties	links
ties	relations
ties	ties
topic-film	a film
topic-film	actor
topic-film	actress
topic-film	album
topic-film	audiences
topic-film	bestseller
topic-film	blockbuster
topic-film	box office
topic-film	concert
topic-film	critics
topic-film	exhibition of paintings
topic-film	film director
topic-film	film festival
topic-film	film opens
topic-film	in cinemas
topic-film	jury prize
topic-film	movie
topic-film	novel
topic-film	premiere
topic-film	prize in
topic-film	rock band
topic-film	screenplay
topic-film	screenwriter
topic-film	sequel
topic-film	singer
topic-film	soundtrack
topic-film	starring
topic-film	the audience
topic-film	the film
topic-film	the plot
topic-film	trailer
topic-film	tv series
topic-food	bake
topic-food	butter
topic-food	chop
topic-food	dough
topic-food	flour
topic-food	garlic
topic-food	ingredients
topic-food	olive oil
topic-food	onion
topic-food	oven
topic-food	pinch of salt
topic-food	preheat the oven
topic-food	recipe
topic-food	saucepan
topic-food	serve with
topic-food	simmer
topic-food	stir
topic-food	tablespoon
topic-food	teaspoon
topic-health	antioxidants
topic-health	blood pressure
topic-health	calories
topic-health	cholesterol
topic-health	common cold
topic-health	dermatologist
topic-health	diet
topic-health	exercise regularly
topic-health	fatigue
topic-health	gut
topic-health	headache
topic-health	immune system
topic-health	insomnia
topic-health	nutritionist
topic-health	sleep
topic-health	supplements
topic-health	symptoms
topic-health	vitamin
topic-health	weight loss
topic-health	your doctor
topic-life	ballerina
topic-life	biography
topic-life	canvases
topic-life	childhood
topic-life	composer
topic-life	died aged
topic-life	divorced
topic-life	funeral
topic-life	her daughters
topic-life	married
topic-life	memoir
topic-life	novelist
topic-life	painter
topic-life	pianist
topic-life	poet
topic-life	retired from the stage
topic-life	sculptor
topic-life	studied in
topic-life	survived by
topic-life	two daughters
topic-life	violinist
topic-life	was born
topic-life	was born in
topic-shop	battery life
topic-shop	best deals
topic-shop	brand
topic-shop	buy now
topic-shop	customers
topic-shop	deals
topic-shop	discount
topic-shop	free delivery
topic-shop	headphones
topic-shop	laptop
topic-shop	model
topic-shop	on sale
topic-shop	our favourite
topic-shop	promo code
topic-shop	shopping
topic-shop	smartphone
topic-shop	the price tag
topic-shop	warranty
topic-shop	your cart
topic-stars	aquarius
topic-stars	aries
topic-stars	astrologer
topic-stars	capricorn
topic-stars	gemini
topic-stars	horoscope
topic-stars	leo
topic-stars	libra
topic-stars	mercury retrograde
topic-stars	pisces
topic-stars	sagittarius
topic-stars	scorpio
topic-stars	taurus
topic-stars	venus
topic-stars	virgo
topic-stars	your star sign
topic-stars	your stars
topic-stars	zodiac
topic-weather	cloudy
topic-weather	cold front
topic-weather	degrees celsius
topic-weather	drizzle
topic-weather	forecasters
topic-weather	frost
topic-weather	highs of
topic-weather	humidity
topic-weather	light winds
topic-weather	meteorologists
topic-weather	overnight lows
topic-weather	showers
topic-weather	sunny
topic-weather	sunny spells
topic-weather	temperatures
topic-weather	thunderstorms
topic-weather	weather forecast
topic-weather	wind chill
tourism	holidaymakers
tourism	sightseeing
tourism	tourism
tourism	tourists
trade-word	commerce
trade-word	exports
trade-word	flights
trade-word	imports
trade-word	investment
trade-word	shipments
trade-word	trade
troops	air force
troops	aircraft carrier
troops	armor
troops	armour
troops	army
troops	battalion
troops	battalions
troops	brigade
troops	carrier
troops	carrier group
troops	contingent
troops	destroyer
troops	division
troops	fighter jet
troops	fleet
troops	force
troops	guard
troops	gunmen
troops	marines
troops	militia
troops	navy
troops	paratroopers
troops	peacekeeping force
troops	peacekeeping forces
troops	peacekeeping mission
troops	peacekeeping troops
troops	personnel
troops	regiment
troops	reinforcements
troops	reservists
troops	soldier
troops	special forces
troops	strike group
troops	submarine
troops	tank
troops	troop
troops	unit
troops	warplane
troops	warplanes
troops	warship
truce-word	armistice
truce-word	cease-fire
truce-word	ceasefire
truce-word	cessation of hostilities
truce-word	truce
unit-word	aircraft carrier
unit-word	carrier group
unit-word	destroyer
unit-word	fleet
unit-word	marines
unit-word	paratroopers
unit-word	reinforcements
unit-word	soldier
unit-word	strike group
unit-word	troop
unit-word	troops
unit-word	warplane
unit-word	warship
visit-word	tour
visit-word	trip
visit-word	visit
war-weapon	barrel bombs
war-weapon	chemical weapons
war-weapon	cluster bombs
war-weapon	cluster munitions
war-weapon	deadly force
war-weapon	excessive force
war-weapon	landmines
war-weapon	lethal force
war-weapon	live ammunition
war-weapon	live fire
war-weapon	live rounds
war-weapon	nerve agent
war-weapon	poison gas
war-weapon	white phosphorus
weapons	air defence
weapons	air defense
weapons	ammunition
weapons	arms
weapons	artillery
weapons	ballistic missile
weapons	bomb
weapons	bomber
weapons	cruise missile
weapons	drone
weapons	explosives
weapons	fighter jet
weapons	frigate
weapons	grenade
weapons	helicopter
weapons	howitzer
weapons	military equipment
weapons	military hardware
weapons	missile
weapons	munition
weapons	nuclear weapon
weapons	rocket
weapons	shell
weapons	submarine
weapons	tank
weapons	torpedo
weapons	warhead
weapons	warplane
weapons	warship
weapons	weapon
will-word	commitment
will-word	determination
will-word	friendship
will-word	goodwill
will-word	willingness
withdraw-word	abandon
withdraw-word	breach
withdraw-word	quit
withdraw-word	scrap
withdraw-word	tear up
withdraw-word	violate
withdraw-word	violated
withdraw-word	violation
withdraw-word	withdraw
withdraw-word	withdrawal
withdraw-word	withdrawn
wounded-word	casualty
wounded-word	evacuees
wounded-word	survivors
wounded-word	trapped
wounded-word	victims
wounded-word	wounded
`,
  reporting: `
according	phrase	according to
according	phrase	as per
according	phrase	as quoted by
according	phrase	as reported by
according	phrase	as stated by
according	phrase	based on information from
according	phrase	in the words of
announce	verb	announce
announce	verb	unveil
cite	phrase	citing
cite	phrase	quoting
cite	verb	cite
cite	verb	quote
claim	verb	allege
claim	verb	claim
confirm	verb	acknowledge
confirm	verb	admit
confirm	verb	affirm
confirm	verb	confirm
deny	verb	deny
deny	verb	refute
report	verb	broadcast
report	verb	carry
report	verb	publish
report	verb	report
report	verb	reveal
report	verb	write
same	phrase	according to her
same	phrase	according to him
same	phrase	according to them
same	phrase	in her words
same	phrase	in his words
same	phrase	in their words
say	verb	add
say	verb	argue
say	verb	assert
say	verb	believe
say	verb	clarify
say	verb	comment
say	verb	conclude
say	verb	contend
say	verb	declare
say	verb	describe
say	verb	disclose
say	verb	elaborate
say	verb	emphasise
say	verb	emphasize
say	verb	estimate
say	verb	explain
say	verb	inform
say	verb	insist
say	verb	maintain
say	verb	note
say	verb	observe
say	verb	point out
say	verb	recall
say	verb	recount
say	verb	reiterate
say	verb	remark
say	verb	say
say	verb	state
say	verb	stress
say	verb	tell
say	verb	testify
say	verb	tweet
say	verb	underline
warn	verb	caution
warn	verb	warn
`,
  hedges: `
alleged	clause	phrase	according to reports
alleged	clause	phrase	according to unconfirmed
alleged	clause	phrase	allegedly
alleged	clause	phrase	apparently
alleged	clause	phrase	appear to
alleged	clause	phrase	appears to
alleged	clause	phrase	appears to have
alleged	clause	phrase	are believed to
alleged	clause	phrase	are reported to
alleged	clause	phrase	are said to
alleged	clause	phrase	are suspected of
alleged	clause	phrase	are thought to
alleged	clause	phrase	is believed to
alleged	clause	phrase	is reported to
alleged	clause	phrase	is said to
alleged	clause	phrase	is suspected of
alleged	clause	phrase	is thought to
alleged	clause	phrase	it is claimed
alleged	clause	phrase	it is said
alleged	clause	phrase	purportedly
alleged	clause	phrase	reportedly
alleged	clause	phrase	reports indicate
alleged	clause	phrase	reports say
alleged	clause	phrase	reports suggest
alleged	clause	phrase	rumored
alleged	clause	phrase	rumors
alleged	clause	phrase	rumoured
alleged	clause	phrase	rumours
alleged	clause	phrase	seems to have
alleged	clause	phrase	sources said
alleged	clause	phrase	sources say
alleged	clause	phrase	supposedly
alleged	clause	phrase	unconfirmed
alleged	clause	phrase	unconfirmed reports
alleged	clause	phrase	was reported to
alleged	next	phrase	alleged
alleged	next	phrase	purported
alleged	next	phrase	suspected
future	clause	phrase	in the coming days
future	clause	phrase	in the coming months
future	clause	phrase	in the coming weeks
future	clause	phrase	in the near future
future	clause	phrase	later this month
future	clause	phrase	later this week
future	clause	phrase	later this year
future	clause	phrase	next month
future	clause	phrase	next week
future	clause	phrase	next year
future	clause	phrase	tomorrow
future	next	phrase	about to
future	next	phrase	aims to
future	next	phrase	are due to
future	next	phrase	are expected to
future	next	phrase	are planning to
future	next	phrase	are set for
future	next	phrase	are set to
future	next	phrase	are to
future	next	phrase	bound to
future	next	phrase	due to be
future	next	phrase	expected
future	next	phrase	expected to
future	next	phrase	forthcoming
future	next	phrase	future
future	next	phrase	going to
future	next	phrase	hopes to
future	next	phrase	in line to
future	next	phrase	intend to
future	next	phrase	intended to
future	next	phrase	intends to
future	next	phrase	is due to
future	next	phrase	is expected to
future	next	phrase	is planning to
future	next	phrase	is scheduled
future	next	phrase	is set for
future	next	phrase	is set to
future	next	phrase	is to
future	next	phrase	looks set to
future	next	phrase	on course to
future	next	phrase	plan to
future	next	phrase	planned
future	next	phrase	planned to
future	next	phrase	planning to
future	next	phrase	plans for
future	next	phrase	plans to
future	next	phrase	poised to
future	next	phrase	prepares to
future	next	phrase	preparing to
future	next	phrase	scheduled
future	next	phrase	scheduled for
future	next	phrase	scheduled to
future	next	phrase	set for
future	next	phrase	set to
future	next	phrase	shall
future	next	phrase	slated for
future	next	phrase	slated to
future	next	phrase	tipped to
future	next	phrase	upcoming
future	next	phrase	was expected to
future	next	phrase	will
future	next	phrase	would
hypothetical	next	phrase	ability to
hypothetical	next	phrase	authority to
hypothetical	next	phrase	can
hypothetical	next	phrase	capable of
hypothetical	next	phrase	capacity to
hypothetical	next	phrase	chance to
hypothetical	next	phrase	considering
hypothetical	next	phrase	considers
hypothetical	next	phrase	could
hypothetical	next	phrase	could end up
hypothetical	next	phrase	danger of
hypothetical	next	phrase	fear of
hypothetical	next	phrase	fears of
hypothetical	next	phrase	if
hypothetical	next	phrase	in case of
hypothetical	next	phrase	in the event of
hypothetical	next	phrase	incitement of
hypothetical	next	phrase	incitement to
hypothetical	next	phrase	legal right to
hypothetical	next	phrase	likely
hypothetical	next	phrase	mandate to
hypothetical	next	phrase	may
hypothetical	next	phrase	might
hypothetical	next	phrase	mulls
hypothetical	next	phrase	must
hypothetical	next	phrase	need to
hypothetical	next	phrase	needs to
hypothetical	next	phrase	ought to
hypothetical	next	phrase	perhaps
hypothetical	next	phrase	possibility of
hypothetical	next	phrase	possible
hypothetical	next	phrase	possibly
hypothetical	next	phrase	potential
hypothetical	next	phrase	power to
hypothetical	next	phrase	pressure to
hypothetical	next	phrase	prospect of
hypothetical	next	phrase	right to
hypothetical	next	phrase	risk of
hypothetical	next	phrase	should
hypothetical	next	phrase	threat of
hypothetical	next	phrase	unless
hypothetical	next	phrase	weighs
hypothetical	next	phrase	whether to
hypothetical	next	phrase	would have
negated	clause	phrase	are not true
negated	clause	phrase	baseless
negated	clause	phrase	groundless
negated	clause	phrase	is not true
negated	clause	phrase	is untrue
negated	clause	phrase	no conclusive evidence
negated	clause	phrase	no evidence
negated	clause	phrase	was not true
negated	next	phrase	absence of
negated	next	phrase	denied
negated	next	phrase	denied any
negated	next	phrase	denied having
negated	next	phrase	denied that
negated	next	phrase	denies
negated	next	phrase	denies any
negated	next	phrase	denies having
negated	next	phrase	denying
negated	next	phrase	did not
negated	next	phrase	fail to
negated	next	phrase	failed to
negated	next	phrase	fails to
negated	next	phrase	failure to
negated	next	phrase	far from
negated	next	phrase	has yet to
negated	next	phrase	have yet to
negated	next	phrase	lack of
negated	next	phrase	neither
negated	next	phrase	never
negated	next	phrase	no
negated	next	phrase	no evidence of
negated	next	phrase	no evidence that
negated	next	phrase	no intention of
negated	next	phrase	no longer
negated	next	phrase	no plan to
negated	next	phrase	no plans for
negated	next	phrase	no plans to
negated	next	phrase	none of
negated	next	phrase	nor
negated	next	phrase	not
negated	next	phrase	refrained from
negated	next	phrase	ruled out
negated	next	phrase	rules out
negated	next	phrase	stopped short of
negated	next	phrase	there has been no
negated	next	phrase	there have been no
negated	next	phrase	there is no
negated	next	phrase	there was no
negated	next	phrase	there were no
negated	next	phrase	without
negated	next	phrase	yet to
`,
  numbers: `
+	cardinal	and
-	count	GMT
-	count	a.m
-	count	a.m.
-	count	age
-	count	aged
-	count	airbus
-	count	am
-	count	article
-	count	boeing
-	count	channel
-	count	chapter
-	count	class
-	count	flight
-	count	highway
-	count	leopard
-	count	local time
-	count	mig
-	count	no
-	count	o'clock
-	count	p.m
-	count	p.m.
-	count	page
-	count	paragraph
-	count	phase
-	count	pm
-	count	resolution
-	count	room
-	count	route
-	count	section
-	count	shahed
-	count	su
-	count	tomahawk
-	count	version
-	count	year-old
-	count	years of age
-	count	years old
..	cardinal	to
0.5	cardinal	a half
1	ordinal	first
10	cardinal	ten
10	ordinal	tenth
100	cardinal	a hundred
100	multiplier	hundred
100	ordinal	hundredth
1000	cardinal	a thousand
1000	multiplier	thousand
1000000	cardinal	a million
1000000	multiplier	million
1000000	multiplier	mln
1000000	multiplier	mn
1000000000	cardinal	a billion
1000000000	multiplier	billion
1000000000	multiplier	bln
1000000000	multiplier	bn
1000000000000	cardinal	a trillion
1000000000000	multiplier	tn
1000000000000	multiplier	trillion
1000000000000	multiplier	trn
1000000000?	multiplier	b
1000000?	multiplier	m
1000?	multiplier	k
11	cardinal	eleven
11	ordinal	eleventh
12	cardinal	a dozen
12	cardinal	twelve
12	multiplier	dozen
12	ordinal	twelfth
13	cardinal	thirteen
13	ordinal	thirteenth
14	cardinal	fourteen
14	ordinal	fourteenth
15	cardinal	fifteen
15	ordinal	fifteenth
16	cardinal	sixteen
16	ordinal	sixteenth
17	cardinal	seventeen
17	ordinal	seventeenth
18	cardinal	eighteen
18	ordinal	eighteenth
19	cardinal	nineteen
19	ordinal	nineteenth
1?	cardinal	one
2	cardinal	a couple of
2	cardinal	two
2	ordinal	second
20	cardinal	twenty
20	ordinal	twentieth
3	cardinal	three
3	ordinal	third
30	cardinal	thirty
30	ordinal	thirtieth
4	cardinal	four
4	ordinal	fourth
40	cardinal	forty
40	ordinal	fortieth
5	cardinal	five
5	ordinal	fifth
50	cardinal	fifty
50	ordinal	fiftieth
500000	cardinal	half a million
500000000	cardinal	half a billion
6	cardinal	half a dozen
6	cardinal	six
6	ordinal	sixth
60	cardinal	sixty
60	ordinal	sixtieth
7	cardinal	seven
7	ordinal	seventh
70	cardinal	seventy
70	ordinal	seventieth
8	cardinal	eight
8	ordinal	eighth
80	cardinal	eighty
80	ordinal	eightieth
9	cardinal	nine
9	ordinal	ninth
90	cardinal	ninety
90	ordinal	ninetieth
AED	currency	AED
AED	currency	Emirati dirhams
AED	currency	dirham
AED	currency	dirhams
AUD	currency	AUD
AUD	currency	Australian dollars
AZN	currency	AZN
AZN	currency	manat
AZN	currency	manats
CAD	currency	CAD
CAD	currency	Canadian dollars
CHF	currency	CHF
CHF	currency	Swiss francs
CHF	currency	francs
CNY	currency	CNY
CNY	currency	RMB
CNY	currency	renminbi
CNY	currency	yuan
EGP	currency	EGP
EGP	currency	Egyptian pounds
EUR	currency	EUR
EUR	currency	euro
EUR	currency	euros
EUR	currency	€
GBP	currency	GBP
GBP	currency	pound
GBP	currency	pounds
GBP	currency	pounds sterling
GBP	currency	£
ILS	currency	ILS
ILS	currency	shekel
ILS	currency	shekels
ILS	currency	₪
INR	currency	INR
INR	currency	Indian rupees
INR	currency	rupee
INR	currency	rupees
INR	currency	₹
IQD	currency	IQD
IQD	currency	Iraqi dinars
IQD	currency	dinars
IRR	currency	IRR
IRR	currency	Iranian rials
IRR	currency	rial
IRR	currency	rials
IRR*10	currency	toman
IRR*10	currency	tomans
JPY	currency	JPY
JPY	currency	yen
JPY	currency	¥
KRW	currency	KRW
KRW	currency	Korean won
KRW	currency	South Korean won
KRW	currency	₩
KWD	currency	KWD
KWD	currency	Kuwaiti dinars
KZT	currency	KZT
KZT	currency	tenge
LBP	currency	Lebanese pounds
NOK	currency	NOK
PKR	currency	PKR
PKR	currency	Pakistani rupees
PLN	currency	PLN
PLN	currency	zloty
PLN	currency	zlotych
PLN	currency	zlotys
RUB	currency	RUB
RUB	currency	rouble
RUB	currency	roubles
RUB	currency	ruble
RUB	currency	rubles
RUB	currency	₽
SAR	currency	SAR
SAR	currency	Saudi riyals
SAR	currency	riyal
SAR	currency	riyals
SEK	currency	SEK
SEK	currency	Swedish kronor
SYP	currency	Syrian pounds
TRY	currency	Turkish lira
TRY	currency	Turkish liras
TRY	currency	lira
TRY	currency	liras
UAH	currency	UAH
UAH	currency	hryvnia
UAH	currency	hryvnias
UAH	currency	₴
USD	currency	\$
USD	currency	U.S. dollars
USD	currency	US dollars
USD	currency	USD
USD	currency	bucks
USD	currency	dollar
USD	currency	dollars
acre	measure	acre
acre	measure	acres
agreement	count	accord
agreement	count	accords
agreement	count	agreement
agreement	count	agreements
agreement	count	deal
agreement	count	deals
agreement	count	pact
agreement	count	pacts
agreement	count	treaties
agreement	count	treaty
aircraft	count	aircraft
aircraft	count	airplanes
aircraft	count	fighter jets
aircraft	count	jet
aircraft	count	jets
aircraft	count	plane
aircraft	count	planes
aircraft	count	warplanes
anniversary	count	anniversaries
anniversary	count	anniversary
arrested	count	arrested
arrested	count	arresting
arrested	count	arrests
arrested	count	detained
arrested	count	detainees
arrested	count	detaining
attack	count	attack
attack	count	attacks
attack	count	raid
attack	count	raids
bank	count	bank
bank	count	banks
barrel	measure	barrel
barrel	measure	barrels
barrel-per-day	measure	barrels a day
barrel-per-day	measure	barrels per day
barrel-per-day	measure	bpd
base	count	base
base	count	bases
base	count	headquarters
boat	count	boat
boat	count	boats
boat	count	speedboat
boat	count	speedboats
bomb	count	bomb
bomb	count	bombs
bomb	count	mortar
bomb	count	mortars
bomb	count	shell
bomb	count	shells
building	count	building
building	count	buildings
building	count	home
building	count	homes
building	count	house
building	count	houses
centrifuge	count	centrifuge
centrifuge	count	centrifuges
century	measure	centuries
century	measure	century
child	count	child
child	count	children
child	count	infants
child	count	minors
city	count	cities
city	count	city
city	count	town
city	count	towns
civilian	count	civilian
civilian	count	civilians
company	count	companies
company	count	company
company	count	firm
company	count	firms
contract	count	contract
contract	count	contracts
cubic-metre	measure	cubic meters
cubic-metre	measure	cubic metres
day	measure	day
day	measure	days
decade	measure	decade
decade	measure	decades
degree	measure	degree
degree	measure	degrees
diplomat	count	diplomat
diplomat	count	diplomats
displaced	count	displaced
displaced	count	displaced people
doctor	count	doctor
doctor	count	doctors
doctor	count	medic
doctor	count	medics
document	count	document
document	count	documents
drone	count	UAV
drone	count	UAVs
drone	count	drone
drone	count	drones
drone	count	unmanned aerial vehicles
embassy	count	embassies
embassy	count	embassy
engineer	count	engineer
engineer	count	engineers
entity	count	entities
entity	count	entity
entity	count	institution
entity	count	institutions
entity	count	organisation
entity	count	organisations
entity	count	organization
entity	count	organizations
expert	count	expert
expert	count	experts
explosion	count	blast
explosion	count	blasts
explosion	count	explosion
explosion	count	explosions
family	count	families
family	count	family
family	count	household
family	count	households
fighter	count	fighter
fighter	count	fighters
fighter	count	gunman
fighter	count	gunmans
fighter	count	gunmen
fighter	count	insurgent
fighter	count	insurgents
fighter	count	militant
fighter	count	militants
fighter	count	rebel
fighter	count	rebels
flight	count	flight
flight	count	flights
foot	measure	feet
foot	measure	foot
gallon	measure	gallon
gallon	measure	gallons
gigawatt	measure	GW
gigawatt	measure	gigawatts
gram	measure	gram
gram	measure	grammes
gram	measure	grams
hectare	measure	hectare
hectare	measure	hectares
helicopter	count	helicopter
helicopter	count	helicopters
hospital	count	hospital
hospital	count	hospitals
hostage	count	captive
hostage	count	captives
hostage	count	hostage
hostage	count	hostages
hour	measure	hour
hour	measure	hours
injured-or-killed	count	casualties
injured-or-killed	count	victim
injured-or-killed	count	victims
inspector	count	inspector
inspector	count	inspectors
journalist	count	journalist
journalist	count	journalists
journalist	count	reporter
journalist	count	reporters
kg	measure	kg
kg	measure	kilo
kg	measure	kilogram
kg	measure	kilogrammes
kg	measure	kilograms
kg	measure	kilos
killed	count	bodies
killed	count	dead
killed	count	deaths
killed	count	died
killed	count	fatalities
killed	count	kill
killed	count	killed
killed	count	killing
killed	count	kills
killed	count	lost their lives
killed	count	martyred
killed	count	martyrs
killed	count	slain
killed	count	were killed
kiloton	measure	kiloton
kiloton	measure	kilotons
kilowatt-hour	measure	kWh
kilowatt-hour	measure	kilowatt-hours
km	measure	kilometer
km	measure	kilometers
km	measure	kilometre
km	measure	kilometres
km	measure	km
km	measure	kms
knot	measure	knots
law	count	bill
law	count	bills
law	count	law
law	count	laws
litre	measure	liter
litre	measure	liters
litre	measure	litre
litre	measure	litres
man	count	man
man	count	men
meeting	count	meeting
meeting	count	meetings
megawatt	measure	MW
megawatt	measure	megawatt
megawatt	measure	megawatts
member	count	member
member	count	members
memorandum	count	MoUs
memorandum	count	memoranda
memorandum	count	memoranda of understanding
memorandum	count	memorandum
memorandum	count	memorandums
memorandum	count	memorandums of understanding
metre	measure	meter
metre	measure	meters
metre	measure	metre
metre	measure	metres
migrant	count	migrant
migrant	count	migrants
mile	measure	mile
mile	measure	miles
minister	count	minister
minister	count	ministers
minute	measure	minute
minute	measure	minutes
missile	count	ballistic missiles
missile	count	cruise missiles
missile	count	missile
missile	count	missiles
missile	count	rocket
missile	count	rockets
missing	count	missing
missing	count	unaccounted
month	measure	month
month	measure	months
n	ordinal	-nd
n	ordinal	-rd
n	ordinal	-st
n	ordinal	-th
officer	count	officer
officer	count	officers
officer	count	police
officer	count	police officers
officer	count	policeman
officer	count	policemans
officer	count	policemen
official	count	official
official	count	officials
package	count	package
package	count	packages
party	count	parties
party	count	party
percent	percent	%
percent	percent	pct
percent	percent	per cent
percent	percent	percent
percent	percent	percentage points
person	count	citizen
person	count	citizens
person	count	crew members
person	count	individuals
person	count	inhabitants
person	count	others
person	count	passengers
person	count	people
person	count	person
person	count	persons
person	count	residents
prisoner	count	POWs
prisoner	count	inmate
prisoner	count	inmates
prisoner	count	prisoner
prisoner	count	prisoners
prisoner	count	prisoners of war
project	count	project
project	count	projects
protester	count	demonstrator
protester	count	demonstrators
protester	count	protester
protester	count	protesters
province	count	province
province	count	provinces
refugee	count	asylum seeker
refugee	count	asylum seekers
refugee	count	refugee
refugee	count	refugees
region	count	area
region	count	areas
region	count	district
region	count	districts
region	count	region
region	count	regions
round	count	round
round	count	rounds
school	count	school
school	count	schools
seat	count	seat
seat	count	seats
session	count	session
session	count	sessions
ship	count	ship
ship	count	ships
ship	count	tanker
ship	count	tankers
ship	count	vessel
ship	count	vessels
ship	count	warship
ship	count	warships
site	count	facilities
site	count	facility
site	count	location
site	count	locations
site	count	point
site	count	points
site	count	position
site	count	positions
site	count	site
site	count	sites
site	count	spot
site	count	spots
soldier	count	personnel
soldier	count	serviceman
soldier	count	servicemans
soldier	count	servicemen
soldier	count	soldier
soldier	count	soldiers
soldier	count	trooper
soldier	count	troopers
soldier	count	troops
square-km	measure	sq km
square-km	measure	square kilometers
square-km	measure	square kilometres
square-km	measure	square km
square-metre	measure	square meters
square-metre	measure	square metres
square-mile	measure	square miles
state	count	countries
state	count	country
state	count	governments
state	count	nation
state	count	nations
state	count	state
state	count	states
strike	count	air strike
strike	count	air strikes
strike	count	airstrike
strike	count	airstrikes
strike	count	strike
strike	count	strikes
student	count	pupil
student	count	pupils
student	count	student
student	count	students
summit	count	summit
summit	count	summits
tank	count	tank
tank	count	tanks
target	count	target
target	count	targets
terrorist	count	terrorist
terrorist	count	terrorists
time	count	times
tonne	measure	metric tonnes
tonne	measure	metric tons
tonne	measure	ton
tonne	measure	tonne
tonne	measure	tonnes
tonne	measure	tons
unit	count	unit
unit	count	units
vehicle	count	armored vehicles
vehicle	count	armoured vehicles
vehicle	count	car
vehicle	count	cars
vehicle	count	truck
vehicle	count	trucks
vehicle	count	vehicle
vehicle	count	vehicles
village	count	village
village	count	villages
visit	count	trip
visit	count	trips
visit	count	visit
visit	count	visits
vote	count	vote
vote	count	votes
voter	count	voter
voter	count	voters
week	measure	week
week	measure	weeks
woman	count	woman
woman	count	women
worker	count	employee
worker	count	employees
worker	count	worker
worker	count	workers
wounded	count	hurt
wounded	count	injured
wounded	count	injuries
wounded	count	injuring
wounded	count	wounded
wounded	count	wounding
year	measure	year
year	measure	years
`,
  calendar: `
abbreviation	Apr
abbreviation	Aug
abbreviation	Dec
abbreviation	Feb
abbreviation	Fri
abbreviation	Jan
abbreviation	Jul
abbreviation	Jun
abbreviation	Mar
abbreviation	Mon
abbreviation	Nov
abbreviation	Oct
abbreviation	Sat
abbreviation	Sep
abbreviation	Sept
abbreviation	Sun
abbreviation	Thu
abbreviation	Thur
abbreviation	Thurs
abbreviation	Tue
abbreviation	Tues
abbreviation	Wed
ago	ago
and	and
article	a
article	an
article	her
article	his
article	its
article	the
article	their
between	between
clause	than
clause	that
day--1	last night
day--1	yesterday
day--1	yesterday evening
day--1	yesterday morning
day--2	the day before yesterday
day-0	earlier today
day-0	later today
day-0	this afternoon
day-0	this evening
day-0	this morning
day-0	today
day-0	tonight
day-1	tomorrow
day-2	the day after tomorrow
decade-4	the forties
decade-5	the fifties
decade-6	the sixties
decade-7	the seventies
decade-8	the eighties
decade-9	the nineties
earlier	before that
earlier	earlier
earlier	previously
early	beginning of
early	earlier
early	early
early	early in
early	early on
early	start of
early	the beginning of
early	the start of
era-gregory	AD
era-gregory	CE
era-islamic	AH
fiscal	financial
fiscal	fiscal
following	following
following	the following
from	from
gregory-1	Jan
gregory-1	January
gregory-10	Oct
gregory-10	October
gregory-11	Nov
gregory-11	November
gregory-12	Dec
gregory-12	December
gregory-2	Feb
gregory-2	February
gregory-3	Mar
gregory-3	March
gregory-4	Apr
gregory-4	April
gregory-5	May
gregory-6	Jun
gregory-6	June
gregory-7	Jul
gregory-7	July
gregory-8	Aug
gregory-8	August
gregory-9	Sep
gregory-9	Sept
gregory-9	September
in	as of
in	dated
in	during
in	in
in	of
in	on
islamic-1	Muharram
islamic-10	Shawwal
islamic-11	Dhu al-Qadah
islamic-12	Dhu al-Hijjah
islamic-2	Safar
islamic-3	Rabi al-Awwal
islamic-4	Rabi al-Thani
islamic-5	Jumada al-Awwal
islamic-6	Jumada al-Thani
islamic-7	Rajab
islamic-8	Shaaban
islamic-8	Shaban
islamic-9	Ramadan
last	last
late	end of
late	late
late	late in
late	late on
late	later
late	the end of
later	after that
later	afterwards
later	later
later	thereafter
mid	autumn
mid	fall
mid	mid
mid	middle of
mid	spring
mid	summer
mid	the middle of
mid	winter
name-after	Agreement
name-after	Alliance
name-after	Avenue
name-after	Battalion
name-after	Bridge
name-after	Brigade
name-after	Brigades
name-after	Coalition
name-after	Forces
name-after	Group
name-after	Movement
name-after	Park
name-after	Revolution
name-after	Square
name-after	Stadium
name-after	Street
name-after	University
name-after	Uprising
name-after	anniversary
name-before	Mr
name-before	Mrs
name-before	Ms
name-before	Operation
name-before	Prime Minister
name-before	Theresa
name-before	anniversary of
next	coming
next	next
next	upcoming
not-date	April Fools
not-date	Ash Wednesday
not-date	Black Friday
not-date	Black September
not-date	Bloody Sunday
not-date	Cyber Monday
not-date	Easter Monday
not-date	Easter Sunday
not-date	Friday prayer
not-date	Friday prayers
not-date	Friday sermon
not-date	Good Friday
not-date	Mrs May
not-date	Ms May
not-date	October Revolution
not-date	October War
not-date	Palm Sunday
not-date	Prime Minister May
not-date	Super Tuesday
not-date	Theresa May
not-date	may be
of	of
overnight	overnight
part	afternoon
part	at dawn
part	dawn
part	evening
part	midnight
part	morning
part	night
part	noon
persian-1	Farvardin
persian-10	Dey
persian-11	Bahman
persian-12	Esfand
persian-2	Ordibehesht
persian-3	Khordad
persian-4	Tir
persian-5	Mordad
persian-6	Shahrivar
persian-7	Mehr
persian-8	Aban
persian-9	Azar
preceding	preceding
preceding	previous
preceding	the preceding
preceding	the previous
published	posted
published	publication date
published	published
published	updated
same	same
same	that
same	that same
same	the same
since	since
then-day--1	the day before
then-day-0	that day
then-day-0	that evening
then-day-0	that morning
then-day-0	that night
then-day-0	that same day
then-day-0	the same day
then-day-0	the same night
then-day-1	the following morning
then-day-1	the next morning
this	current
this	the current
this	this
to	through
to	till
to	to
to	until
unit-century	century
unit-day	day
unit-hour	hour
unit-month	month
unit-week	week
unit-year	year
units-century	centuries
units-day	days
units-hour	hours
units-month	months
units-week	weeks
units-year	years
until	by
until	till
until	until
weak	Bahman
weak	March
weak	May
weak	Ramadan
weaker	Aban
weaker	Azar
weaker	Dey
weaker	Mehr
weaker	Muharram
weaker	Rajab
weaker	Safar
weaker	Shaaban
weaker	Shaban
weaker	Shawwal
weaker	Tir
weekday-1	Mon
weekday-1	Monday
weekday-2	Tue
weekday-2	Tues
weekday-2	Tuesday
weekday-3	Wed
weekday-3	Wednesday
weekday-4	Thu
weekday-4	Thur
weekday-4	Thurs
weekday-4	Thursday
weekday-5	Fri
weekday-5	Friday
weekday-6	Sat
weekday-6	Saturday
weekday-7	Sun
weekday-7	Sunday
within	within
`,
  roles: `
ambassador	GOV	person	ambassador
ambassador	GOV	person	charge d'affaires
ambassador	GOV	person	chief negotiator
ambassador	GOV	person	consul
ambassador	GOV	person	consul general
ambassador	GOV	person	emissary
ambassador	GOV	person	envoy
ambassador	GOV	person	high representative
ambassador	GOV	person	mediator
ambassador	GOV	person	negotiator
ambassador	GOV	person	peace envoy
ambassador	GOV	person	permanent representative
ambassador	GOV	person	special envoy
ambassador	GOV	person	special representative
army	MIL	group	air force
army	MIL	group	aircraft
army	MIL	group	airforce
army	MIL	group	armed forces
army	MIL	group	army
army	MIL	group	artillery
army	MIL	group	border force
army	MIL	group	border guard
army	MIL	group	border guards
army	MIL	group	border rangers
army	MIL	group	border security force
army	MIL	group	border troops
army	MIL	group	coast guard
army	MIL	group	coast guard vessels
army	MIL	group	coastguard
army	MIL	group	coastguard vessels
army	MIL	group	fighter jets
army	MIL	group	fighters jets
army	MIL	group	fleet
army	MIL	group	forces
army	MIL	group	forces command
army	MIL	group	frontier corps
army	MIL	group	garrison
army	MIL	group	general staff
army	MIL	group	ground forces
army	MIL	group	gunboats
army	MIL	group	helicopter gunships
army	MIL	group	helicopters
army	MIL	group	jets
army	MIL	group	marines
army	MIL	group	military
army	MIL	group	military delegation
army	MIL	group	navy
army	MIL	group	occupation forces
army	MIL	group	paratroopers
army	MIL	group	patrol boats
army	MIL	group	peacekeepers
army	MIL	group	security forces
army	MIL	group	soldier
army	MIL	group	soldiers
army	MIL	group	special forces
army	MIL	group	submarine
army	MIL	group	tanks
army	MIL	group	troops
army	MIL	group	warplane
army	MIL	group	warplanes
army	MIL	group	warship
army	MIL	group	warships
business	BUS	group	airline
business	BUS	group	bank
business	BUS	group	banks
business	BUS	group	businessmen
business	BUS	group	carriers
business	BUS	group	companies
business	BUS	group	company
business	BUS	group	corporation
business	BUS	group	enterprises
business	BUS	group	exporters
business	BUS	group	firm
business	BUS	group	firms
business	BUS	group	importers
business	BUS	group	investors
business	BUS	group	manufacturer
business	BUS	group	oil company
chief-of-staff	MIL	person	air force chief
chief-of-staff	MIL	person	armed forces chief
chief-of-staff	MIL	person	army chief
chief-of-staff	MIL	person	chairman of the joint chiefs of staff
chief-of-staff	MIL	person	chief of general staff
chief-of-staff	MIL	person	chief of staff
chief-of-staff	MIL	person	chief of the general staff
chief-of-staff	MIL	person	military chief
chief-of-staff	MIL	person	navy chief
chief-of-staff	MIL	person	top general
civilians	CVL	group	citizens
civilians	CVL	group	civilians
civilians	CVL	group	crowds
civilians	CVL	group	demonstrators
civilians	CVL	group	farmers
civilians	CVL	group	fishermen
civilians	CVL	group	inmates
civilians	CVL	group	minority
civilians	CVL	group	nationals
civilians	CVL	group	people
civilians	CVL	group	pilgrims
civilians	CVL	group	population
civilians	CVL	group	prisoners
civilians	CVL	group	protesters
civilians	CVL	group	public
civilians	CVL	group	residents
civilians	CVL	group	settlers
civilians	CVL	group	students
civilians	CVL	group	tourists
civilians	CVL	group	villagers
civilians	CVL	group	voters
civilians	CVL	group	women
civilians	CVL	group	workers
civilians	CVL	group	worshippers
civilians	CVL	group	youths
court	JUD	group	attorney general
court	JUD	group	constitutional court
court	JUD	group	court
court	JUD	group	high court
court	JUD	group	judge
court	JUD	group	judges
court	JUD	group	judiciary
court	JUD	group	prosecutor
court	JUD	group	prosecutors
court	JUD	group	supreme court
court	JUD	group	tribunal
defence-minister	GOV	person	defence chief
defence-minister	GOV	person	defence minister
defence-minister	GOV	person	defence secretary
defence-minister	GOV	person	defense chief
defence-minister	GOV	person	defense minister
defence-minister	GOV	person	defense secretary
defence-minister	GOV	person	minister of defence
defence-minister	GOV	person	minister of defense
defence-minister	GOV	person	secretary of defense
defence-minister	GOV	person	secretary of war
deputy-foreign-minister	GOV	person	deputy minister for foreign affairs
deputy-foreign-minister	GOV	person	deputy minister of foreign affairs
deputy-foreign-minister	GOV	person	minister of state for foreign affairs
deputy-foreign-minister	GOV	person	state minister for foreign affairs
deputy-minister	GOV	person	assistant secretary of state
deputy-minister	GOV	person	deputy chairman of the cabinet of ministers
deputy-minister	GOV	person	deputy chairman of the government
deputy-minister	GOV	person	deputy defence minister
deputy-minister	GOV	person	deputy defense minister
deputy-minister	GOV	person	deputy foreign minister
deputy-minister	GOV	person	deputy minister
deputy-minister	GOV	person	deputy prime minister
deputy-minister	GOV	person	deputy secretary of state
deputy-minister	GOV	person	first vice president
deputy-minister	GOV	person	under secretary
deputy-minister	GOV	person	undersecretary of state
deputy-minister	GOV	person	vice foreign minister
deputy-minister	GOV	person	vice premier
deputy-minister	GOV	person	vice president
deputy-prime-minister	GOV	person	deputy PM
deputy-prime-minister	GOV	person	deputy premier
deputy-prime-minister	GOV	person	vice prime minister
experts	EDU	group	analyst
experts	EDU	group	analysts
experts	EDU	group	engineers
experts	EDU	group	expert
experts	EDU	group	experts
experts	EDU	group	researchers
experts	EDU	group	scholars
experts	EDU	group	scientists
finance-minister	GOV	person	chancellor of the exchequer
finance-minister	GOV	person	economy minister
finance-minister	GOV	person	finance minister
finance-minister	GOV	person	minister of economy
finance-minister	GOV	person	minister of finance
finance-minister	GOV	person	treasury secretary
foreign-minister	GOV	person	chief diplomat
foreign-minister	GOV	person	external affairs minister
foreign-minister	GOV	person	fm
foreign-minister	GOV	person	foreign affairs minister
foreign-minister	GOV	person	foreign affairs secretary
foreign-minister	GOV	person	foreign minister
foreign-minister	GOV	person	foreign secretary
foreign-minister	GOV	person	minister for foreign affairs
foreign-minister	GOV	person	minister of foreign affairs
foreign-minister	GOV	person	secretary of foreign affairs
foreign-minister	GOV	person	secretary of state
foreign-minister	GOV	person	top diplomat
general	MIL	person	admiral
general	MIL	person	army spokesman
general	MIL	person	brig gen
general	MIL	person	brigadier
general	MIL	person	brigadier general
general	MIL	person	captain
general	MIL	person	col
general	MIL	person	colonel
general	MIL	person	commander
general	MIL	person	commander-in-chief
general	MIL	person	gen
general	MIL	person	general
general	MIL	person	lieutenant
general	MIL	person	lieutenant general
general	MIL	person	lieutenant-general
general	MIL	person	lt col
general	MIL	person	lt gen
general	MIL	person	lt-gen
general	MIL	person	maj gen
general	MIL	person	major
general	MIL	person	major general
general	MIL	person	major-general
general	MIL	person	marshal
general	MIL	person	military spokesman
general	MIL	person	rear admiral
governor	GOV	person	deputy governor
governor	GOV	person	district governor
governor	GOV	person	lieutenant governor
governor	GOV	person	provincial governor
governor	GOV	person	vice governor
honorific	-	person	Ayatollah
honorific	-	person	Dame
honorific	-	person	Dr
honorific	-	person	H.E.
honorific	-	person	HE
honorific	-	person	HRH
honorific	-	person	Her Excellency
honorific	-	person	His Excellency
honorific	-	person	His Highness
honorific	-	person	His Royal Highness
honorific	-	person	Imam
honorific	-	person	Lord
honorific	-	person	Mr
honorific	-	person	Mrs
honorific	-	person	Ms
honorific	-	person	Prof
honorific	-	person	Professor
honorific	-	person	Sayyid
honorific	-	person	Shaikh
honorific	-	person	Sheikh
honorific	-	person	Sir
intelligence	SPY	group	intelligence
intelligence	SPY	group	intelligence agency
intelligence	SPY	group	intelligence service
intelligence	SPY	group	intelligence services
intelligence	SPY	group	secret service
intelligence	SPY	group	security service
intelligence	SPY	group	security services
intelligence	SPY	group	spies
intelligence	SPY	group	spy agency
interior-minister	GOV	person	home minister
interior-minister	GOV	person	home secretary
interior-minister	GOV	person	homeland security secretary
interior-minister	GOV	person	interior minister
interior-minister	GOV	person	minister of interior
interior-minister	GOV	person	minister of the interior
king	GOV	person	crown prince
king	GOV	person	emir
king	GOV	person	emperor
king	GOV	person	king
king	GOV	person	monarch
king	GOV	person	prince
king	GOV	person	queen
king	GOV	person	shah
king	GOV	person	sheikh
king	GOV	person	sultan
lawmaker	LEG	person	congressman
lawmaker	LEG	person	congresswoman
lawmaker	LEG	person	lawmaker
lawmaker	LEG	person	mp
lawmaker	LEG	person	senator
mayor	GOV	person	deputy mayor
mayor	GOV	person	mayor
media	MED	group	broadcaster
media	MED	group	daily
media	MED	group	journalist
media	MED	group	journalists
media	MED	group	media
media	MED	group	news agency
media	MED	group	newspaper
media	MED	group	radio
media	MED	group	reporters
media	MED	group	state media
media	MED	group	state news agency
media	MED	group	state television
media	MED	group	state tv
media	MED	group	state-run media
media	MED	group	television
minister	GOV	person	agriculture minister
minister	GOV	person	cabinet minister
minister	GOV	person	commerce minister
minister	GOV	person	commerce secretary
minister	GOV	person	culture minister
minister	GOV	person	education minister
minister	GOV	person	energy minister
minister	GOV	person	energy secretary
minister	GOV	person	health minister
minister	GOV	person	industry minister
minister	GOV	person	information minister
minister	GOV	person	intelligence minister
minister	GOV	person	justice minister
minister	GOV	person	minister
minister	GOV	person	minister of state
minister	GOV	person	oil minister
minister	GOV	person	trade minister
minister	GOV	person	trade secretary
minister	GOV	person	transport minister
national-security-adviser	GOV	person	national security adviser
national-security-adviser	GOV	person	national security advisor
national-security-adviser	GOV	person	secretary of the security council
national-security-adviser	GOV	person	security chief
national-security-adviser	GOV	person	security council secretary
official	GOV	group	administration
official	GOV	group	authorities
official	GOV	group	cabinet
official	GOV	group	caretaker government
official	GOV	group	central bank
official	GOV	group	commerce ministry
official	GOV	group	council of ministers
official	GOV	group	customs
official	GOV	group	customs authorities
official	GOV	group	defence ministry
official	GOV	group	defense ministry
official	GOV	group	delegation
official	GOV	group	diplomat
official	GOV	group	diplomats
official	GOV	group	embassy
official	GOV	group	energy ministry
official	GOV	group	federal government
official	GOV	group	finance ministry
official	GOV	group	foreign ministry
official	GOV	group	government
official	GOV	group	immigration authorities
official	GOV	group	information ministry
official	GOV	group	interim government
official	GOV	group	interior ministry
official	GOV	group	junta
official	GOV	group	justice ministry
official	GOV	group	leaders
official	GOV	group	leadership
official	GOV	group	military government
official	GOV	group	ministers
official	GOV	group	ministry
official	GOV	group	ministry of defence
official	GOV	group	ministry of defense
official	GOV	group	ministry of foreign affairs
official	GOV	group	mission
official	GOV	group	national security council
official	GOV	group	negotiating team
official	GOV	group	negotiators
official	GOV	group	official
official	GOV	group	officials
official	GOV	group	presidency
official	GOV	group	presidential office
official	GOV	group	presidential palace
official	GOV	group	prime minister's office
official	GOV	group	regime
official	GOV	group	revolutionary government
official	GOV	group	ruling junta
official	GOV	group	security cabinet
official	GOV	group	side
official	GOV	group	state
official	GOV	group	state house
official	GOV	group	trade ministry
official	GOV	group	transitional government
official	GOV	group	treasury
official	GOV	person	deputy chairman
official	GOV	person	first deputy chairman
opposition	OPP	group	activist
opposition	OPP	group	activists
opposition	OPP	group	dissident
opposition	OPP	group	dissidents
opposition	OPP	group	exiles
opposition	OPP	group	opposition
opposition	OPP	group	opposition figures
opposition	OPP	group	opposition leader
opposition	OPP	group	opposition parties
opposition	OPP	group	opposition party
parliament	LEG	group	congress
parliament	LEG	group	deputies
parliament	LEG	group	house of representatives
parliament	LEG	group	lawmakers
parliament	LEG	group	legislators
parliament	LEG	group	legislature
parliament	LEG	group	lower house
parliament	LEG	group	members of parliament
parliament	LEG	group	mps
parliament	LEG	group	national assembly
parliament	LEG	group	parliament
parliament	LEG	group	parliamentarians
parliament	LEG	group	senate
parliament	LEG	group	senators
parliament	LEG	group	upper house
party	PTY	group	political party
party	PTY	group	ruling party
police	COP	group	gendarmes
police	COP	group	police
police	COP	group	police officers
police	COP	group	policemen
police	COP	group	riot police
police-chief	COP	person	chief of police
police-chief	COP	person	deputy police chief
police-chief	COP	person	police chief
president	GOV	person	acting president
president	GOV	person	head of state
president	GOV	person	president
president	GOV	person	president-elect
prime-minister	GOV	person	caretaker prime minister
prime-minister	GOV	person	chairman of the cabinet of ministers
prime-minister	GOV	person	chancellor
prime-minister	GOV	person	head of government
prime-minister	GOV	person	pm
prime-minister	GOV	person	premier
prime-minister	GOV	person	prime minister
prime-minister	GOV	person	taoiseach
rebels	REB	group	armed group
rebels	REB	group	armed groups
rebels	REB	group	extremists
rebels	REB	group	fighters
rebels	REB	group	guerrilla
rebels	REB	group	guerrillas
rebels	REB	group	gunmen
rebels	REB	group	insurgents
rebels	REB	group	jihadists
rebels	REB	group	militants
rebels	REB	group	militia
rebels	REB	group	militiamen
rebels	REB	group	militias
rebels	REB	group	paramilitaries
rebels	REB	group	rebel
rebels	REB	group	rebels
rebels	REB	group	separatists
rebels	REB	group	terrorist group
rebels	REB	group	terrorists
rebels	REB	group	warlord
rebels	REB	group	warlords
refugees	REF	group	asylum seekers
refugees	REF	group	boat people
refugees	REF	group	displaced people
refugees	REF	group	migrants
refugees	REF	group	refugees
sources	-	group	diplomatic sources
sources	-	group	eyewitnesses
sources	-	group	observers
sources	-	group	security sources
sources	-	group	source
sources	-	group	sources
sources	-	group	unnamed officials
sources	-	group	witnesses
speaker	LEG	person	house speaker
speaker	LEG	person	parliament speaker
speaker	LEG	person	speaker
speaker	LEG	person	speaker of parliament
spokesperson	COP	person	police spokesman
spokesperson	COP	person	police spokeswoman
spokesperson	GOV	person	press secretary
spokesperson	GOV	person	spokesman
spokesperson	GOV	person	spokesperson
spokesperson	GOV	person	spokeswoman
statement	-	group	communique
statement	-	group	final communique
statement	-	group	joint statement
statement	-	group	statement
supreme-leader	GOV	person	leader
supreme-leader	GOV	person	paramount leader
supreme-leader	GOV	person	supreme leader
territory	-	group	airspace
territory	-	group	border
territory	-	group	borders
territory	-	group	coast
territory	-	group	land
territory	-	group	mainland
territory	-	group	soil
territory	-	group	territorial waters
territory	-	group	territory
territory	-	group	waters
unions	LAB	group	labor union
unions	LAB	group	labour union
unions	LAB	group	trade union
unions	LAB	group	trade unions
unions	LAB	group	union
unions	LAB	group	unions
`,
  speakers: `
activists	activist
activists	activists
activists	campaigners
activists	human rights group
activists	human rights groups
activists	monitor
activists	monitoring group
activists	rights activists
activists	rights group
activists	rights groups
activists	war monitor
agriculture-ministry	agriculture ministry
agriculture-ministry	ministry of agriculture
analysts	analyst
analysts	analysts
analysts	expert
analysts	experts
analysts	observers
defence-ministry	defence ministry
defence-ministry	defense ministry
defence-ministry	ministry of defence
defence-ministry	ministry of defense
diplomatic-sources	diplomatic source
diplomatic-sources	diplomatic sources
diplomats	diplomat
diplomats	diplomats
diplomats	western diplomat
diplomats	western diplomats
economy-ministry	economy ministry
economy-ministry	ministry of economy
embassy	embassy
emergencies-ministry	emergencies ministry
emergencies-ministry	ministry of emergency situations
energy-ministry	energy ministry
energy-ministry	ministry of energy
eyewitnesses	eyewitness
eyewitnesses	eyewitnesses
eyewitnesses	witness
eyewitnesses	witnesses
finance-ministry	finance ministry
finance-ministry	ministry of finance
foreign-ministry	external affairs ministry
foreign-ministry	foreign affairs ministry
foreign-ministry	foreign ministry
foreign-ministry	foreign office
foreign-ministry	ministry of foreign affairs
foreign-ministry	state department
government-sources	government source
government-sources	government sources
governor	governor
governor	regional governor
health-ministry	health ministry
health-ministry	ministry of health
health-ministry	ministry of public health
health-officials	health authorities
health-officials	health official
health-officials	health officials
information-ministry	information ministry
information-ministry	ministry of culture and information
information-ministry	ministry of information
interior-ministry	home ministry
interior-ministry	home office
interior-ministry	interior ministry
interior-ministry	ministry of interior
interior-ministry	ministry of the interior
joint-statement	joint communique
joint-statement	joint declaration
joint-statement	joint statement
joint-statement	trilateral statement
justice-ministry	justice ministry
justice-ministry	ministry of justice
local-authorities	local authorities
local-authorities	regional authorities
local-media	domestic media
local-media	local media
local-media	local news media
local-media	local newspapers
local-media	local press
local-sources	field sources
local-sources	local source
local-sources	local sources
local-sources	tribal sources
media	media
media	media outlets
media	media reports
media	news outlets
media	news reports
media	press
media	press reports
medical-sources	doctors
medical-sources	health workers
medical-sources	hospital officials
medical-sources	hospital source
medical-sources	hospital sources
medical-sources	medic
medical-sources	medical source
medical-sources	medical sources
medical-sources	medics
medical-sources	paramedics
military-officials	army officials
military-officials	defence official
military-officials	defence officials
military-officials	defense official
military-officials	defense officials
military-officials	military official
military-officials	military officials
military-officials	military spokesman
military-officials	military spokesperson
military-sources	military source
military-sources	military sources
ministry	ministry
officials	authorities
officials	local officials
officials	official
officials	officials
officials	senior official
officials	senior officials
officials	unnamed official
officials	unnamed officials
officials	western officials
oil-ministry	ministry of oil
oil-ministry	oil ministry
oil-ministry	petroleum ministry
people-familiar-with-the-matter	people familiar
people-familiar-with-the-matter	people familiar with the discussions
people-familiar-with-the-matter	people familiar with the matter
people-familiar-with-the-matter	people familiar with the negotiations
people-familiar-with-the-matter	people familiar with the situation
people-familiar-with-the-matter	people familiar with the talks
people-familiar-with-the-matter	people with knowledge of the matter
people-familiar-with-the-matter	person familiar with the matter
press-service	press office
press-service	press service
prosecutors	prosecutor
prosecutors	prosecutors
rescuers	civil defence
rescuers	civil defense
rescuers	emergency services
rescuers	firefighters
rescuers	relief officials
rescuers	rescue officials
rescuers	rescue workers
rescuers	rescuer
rescuers	rescuers
residents	local residents
residents	locals
residents	resident
residents	residents
residents	villagers
security-officials	intelligence official
security-officials	intelligence officials
security-officials	security official
security-officials	security officials
security-sources	intelligence source
security-sources	intelligence sources
security-sources	security source
security-sources	security sources
sources	an informed source
sources	informed source
sources	informed sources
sources	insider
sources	insiders
sources	people briefed
sources	person briefed
sources	person familiar
sources	source
sources	sources
sources	two sources
sources	well-informed source
sources	well-placed source
state-media	government media
state-media	official media
state-media	official news agency
state-media	state media
state-media	state-run media
state-news-agency	state news agency
state-news-agency	state-run news agency
state-television	national television
state-television	official television
state-television	state broadcaster
state-television	state television
state-television	state tv
state-television	state-run television
statement	communique
statement	official statement
statement	press release
statement	statement
statement	written statement
trade-ministry	commerce ministry
trade-ministry	ministry of commerce
trade-ministry	ministry of trade
trade-ministry	trade ministry
transport-ministry	ministry of transport
transport-ministry	transport ministry
`,
  references: `
both	both capitals
both	both countries
both	both leaders
both	both nations
both	both parties
both	both sides
both	both states
both	the pair
both	the parties
both	the rivals
both	the sides
both	the two allies
both	the two capitals
both	the two countries
both	the two foreign ministers
both	the two governments
both	the two leaders
both	the two ministers
both	the two nations
both	the two neighbors
both	the two neighbours
both	the two parties
both	the two powers
both	the two presidents
both	the two rivals
both	the two sides
both	the two states
counterpart	counterpart
counterpart	counterparts
counterpart	her counterpart
counterpart	his counterpart
counterpart	opposite number
counterpart	their counterparts
each-other	each other
each-other	one another
former	the former
here	that country
here	the country
here	the kingdom
here	the republic
here	this country
latter	the latter
own	her country
own	her government
own	his country
own	his government
own	his ministry
own	his nation
own	its government
own	my country
own	my government
own	our country
own	our government
own	their country
`,
  particles: `
about	about
about	as to
about	concerning
about	in connection with
about	on the issue of
about	regarding
about	with regard to
against	against
against	versus
and	&
and	and
and	as well as
and	plus
between	among
between	between
by	at the hands of
by	by
by	on behalf of
by	on the part of
for	for
for	in favor of
for	in favour of
for	in support of
from	from
from	out of
in	across
in	at
in	in
in	inside
in	near
in	outside
in	throughout
in	within
list	almost
list	an estimated
list	as many as
list	at least
list	at most
list	both
list	each of
list	fewer than
list	less than
list	more than
list	nearly
list	the likes of
list	up to
of	of
on	on
on	onto
on	over
on	upon
or	nor
or	or
relative	where
relative	which
relative	who
relative	whom
relative	whose
stop	ahead of
stop	amid
stop	as part of
stop	based on
stop	because of
stop	but
stop	despite
stop	due to
stop	during
stop	except
stop	following
stop	however
stop	in exchange for
stop	in reaction to
stop	in response to
stop	in retaliation for
stop	in return for
stop	in the wake of
stop	including
stop	instead of
stop	rather than
stop	unlike
stop	whereas
stop	while
subordinator	adding
subordinator	after
subordinator	although
subordinator	as soon as
subordinator	because
subordinator	before
subordinator	given that
subordinator	if
subordinator	in order to
subordinator	insisting
subordinator	noting
subordinator	saying
subordinator	so that
subordinator	stressing
subordinator	that
subordinator	though
subordinator	unless
subordinator	until
subordinator	when
subordinator	whether
to	into
to	to
to	toward
to	towards
with	along with
with	alongside
with	together with
with	with
`,
  contexts: `
cbrn	atomic
cbrn	biological weapons
cbrn	centrifuges
cbrn	chemical weapons
cbrn	enrichment
cbrn	nuclear
cbrn	radioactive
cbrn	uranium
corruption	bribery
corruption	bribes
corruption	corruption
corruption	embezzlement
coup	coup
coup	coup attempt
coup	junta
coup	overthrow
crime	crime
crime	criminal
crime	gang
crime	mafia
crime	money laundering
crime	trafficking
crime_drugs	cocaine
crime_drugs	drug trafficking
crime_drugs	drugs
crime_drugs	heroin
crime_drugs	narcotics
crime_murder	homicide
crime_murder	murder
crime_sexual	rape
crime_sexual	sexual assault
crime_theft	robbery
crime_theft	smuggling
crime_theft	stolen
crime_theft	theft
culture	cultural
culture	culture
culture	education
culture	media cooperation
culture	sports
culture	students
culture	tourism
culture	university
cyber	cyber
cyber	cyberattack
cyber	hackers
cyber	hacking
cyber	ransomware
diplomatic	ambassador
diplomatic	bilateral
diplomatic	consulate
diplomatic	diplomat
diplomatic	diplomatic
diplomatic	embassy
diplomatic	foreign minister
diplomatic	foreign ministry
diplomatic	relations
disease	cholera
disease	coronavirus
disease	covid-19
disease	ebola
disease	outbreak
disease	pandemic
disease	vaccine
disease	vaccines
economic	agriculture
economic	bank
economic	business
economic	commerce
economic	commercial
economic	corridor
economic	currency
economic	debt
economic	economic
economic	economy
economic	exports
economic	finance
economic	financial
economic	imports
economic	industrial
economic	industry
economic	investment
economic	loan
economic	railway
economic	tariff
economic	tariffs
economic	tourism
economic	trade
economic	transport
election	ballot
election	campaign
election	election
election	elections
election	referendum
election	vote count
environment	climate
environment	drought
environment	earthquake
environment	emissions
environment	environment
environment	environmental
environment	flood
environment	floods
environment	oil spill
ethnicity	ethnic
ethnicity	kurdish
ethnicity	kurds
ethnicity	minority
ethnicity	rohingya
ethnicity	uighurs
executive	cabinet
executive	government policy
executive	presidential decree
gender	gender
gender	girls education
gender	women's rights
human_rights	human rights
human_rights	rights abuses
human_rights	torture
human_security	famine
human_security	food security
human_security	housing
human_security	hunger
human_security	power cuts
humanitarian	food aid
humanitarian	humanitarian
humanitarian	humanitarian corridor
humanitarian	medical supplies
humanitarian	relief
intelligence	espionage
intelligence	intelligence
intelligence	secret service
intelligence	spy
intelligence	spying
legal	court
legal	extradition
legal	judicial
legal	law
legal	lawsuit
legal	legal
legal	prosecutor
legal	trial
legal	tribunal
legal	verdict
legislative	bill
legislative	coalition government
legislative	congress
legislative	lawmakers
legislative	legislation
legislative	parliament
legislative	senate
lgbt	gay
lgbt	lgbt
lgbt	lgbtq
migration	asylum
migration	deportees
migration	displaced
migration	migrants
migration	migration
migration	refugee
migration	refugees
military	air force
military	armed forces
military	arms
military	army
military	defence
military	defense
military	drone
military	drones
military	joint exercises
military	military
military	missile
military	missiles
military	navy
military	soldiers
military	troops
military	warplanes
military	weapons
misinformation	disinformation
misinformation	fake news
misinformation	misinformation
misinformation	propaganda
peacekeeping	observers mission
peacekeeping	peacekeepers
peacekeeping	peacekeeping
political_institutions	constitution
political_institutions	constitutional
political_institutions	institutions
political_institutions	reform
political_institutions	reforms
political_institutions	transition
religion	christians
religion	church
religion	cleric
religion	hajj
religion	islamic
religion	mosque
religion	muslims
religion	pilgrims
religion	religious
resource	electricity
resource	energy
resource	gas
resource	grain
resource	lithium
resource	mineral
resource	minerals
resource	oil
resource	pipeline
resource	uranium mine
resource	water
rights_freedoms	censorship
rights_freedoms	democracy activists
rights_freedoms	freedom of expression
rights_freedoms	freedom of speech
rights_freedoms	political prisoners
rights_freedoms	press freedom
technology	artificial intelligence
technology	research
technology	satellite
technology	scientific
technology	semiconductor
technology	space
technology	technology
territory	annexation
territory	border
territory	enclave
territory	islands
territory	occupied
territory	sovereignty
territory	territorial
territory	territory
terrorism	extremists
terrorism	suicide bombing
terrorism	terror
terrorism	terrorism
terrorism	terrorist
terrorism	terrorists
`,
  boilerplate: `
line-has/boilerplate	this site uses cookies
line-has/boilerplate	uses cookies
line-has/caption	afp photo
line-has/caption	epa-efe
line-has/caption	file photo
line-has/caption	getty images
line-has/caption	handout via
line-has/caption	image credit
line-has/caption	photo by
line-has/caption	photo credit
line-has/caption	photograph by
line-has/caption	reuters/
line-has/caption	via ap
line-has/caption	via reuters
line-has/share	facebook twitter
line-has/share	follow us on
line-has/share	join our channel
line-has/share	our newsletter
line-has/share	our telegram channel
line-has/share	subscribe to our
line-has/share	twitter facebook
line-has/share	whatsapp telegram
line-is/form	add a comment
line-is/form	advertise with us
line-is/form	advertisement
line-is/form	all rights reserved
line-is/form	comments
line-is/form	continue reading
line-is/form	cookie policy
line-is/form	leave a comment
line-is/form	load more
line-is/form	log in
line-is/form	newsletter
line-is/form	post a comment
line-is/form	post comment
line-is/form	privacy policy
line-is/form	show more
line-is/form	sign in
line-is/form	subscribe
line-is/related	business
line-is/related	interview
line-is/related	op-ed
line-is/related	opinion
line-is/related	politics
line-is/related	sports
line-is/related	world
line-later/caption	video
line-later/related	breaking
line-later/related	breaking news
line-later/related	just in
line-later/related	live
line-later/related	watch
line-start/boilerplate	filed under
line-start/boilerplate	first published
line-start/boilerplate	last updated
line-start/boilerplate	min read
line-start/boilerplate	news code
line-start/boilerplate	news id
line-start/boilerplate	published on
line-start/boilerplate	short link
line-start/boilerplate	tags
line-start/boilerplate	topics
line-start/boilerplate	updated on
line-start/byline	additional reporting
line-start/byline	by our correspondent
line-start/byline	edited by
line-start/byline	editing by
line-start/byline	our standards
line-start/byline	reported by
line-start/byline	reporting by
line-start/byline	story by
line-start/byline	written by
line-start/caption	image caption
line-start/caption	in this file photo
line-start/caption	in this photo
line-start/caption	photo
line-start/caption	photo caption
line-start/caption	photograph
line-start/caption	pictured
line-start/form	all rights reserved
line-start/form	copyright
line-start/form	leave a reply
line-start/form	please enter
line-start/form	required fields
line-start/form	save my name
line-start/form	we use cookies
line-start/form	you are replying to
line-start/form	your comment
line-start/form	your email address
line-start/related	also read
line-start/related	don't miss
line-start/related	editor's picks
line-start/related	further reading
line-start/related	keep reading
line-start/related	latest news
line-start/related	more from
line-start/related	more news
line-start/related	more on this
line-start/related	more stories
line-start/related	most read
line-start/related	popular now
line-start/related	read also
line-start/related	read more
line-start/related	read next
line-start/related	recommended
line-start/related	related
line-start/related	related articles
line-start/related	related coverage
line-start/related	related news
line-start/related	related posts
line-start/related	related stories
line-start/related	related topics
line-start/related	see also
line-start/related	top 10
line-start/related	top stories
line-start/related	trending
line-start/related	up next
line-start/related	watch
line-start/related	you may also like
line-start/related	you might also like
line-start/share	copy link
line-start/share	download our app
line-start/share	email this
line-start/share	follow us
line-start/share	join our
line-start/share	listen to this article
line-start/share	print
line-start/share	share
line-start/share	share this
line-start/share	sign up
line-start/share	subscribe
line-start/share	this article was
line-start/share	tweet
line-start/share	tweet this
`,
});
