/**
 * Who does what to whom, by construction: voices, reduced passives, nouns of action, headlines, control, relative clauses,
 * apposition, lists, metonyms, pronouns. Each sentence gives exactly the claims named, and no other.
 */
import { describe, expect, it } from 'vitest';
import { coder } from './engine.ts';

type Codes = readonly { code: string }[];
const side = (parties: Codes) =>
  parties
    .map(({ code }) => code)
    .sort()
    .join('+');

/** `SANCTION EU+USA>BLR future`; one list of codes for what is done together or by one side alone. */
function claimsOf(text: string): string[] {
  return coder
    .code({ id: 'r', language: 'en', text })
    .claims.map(({ type, actors, recipients, reciprocal, factuality }) => {
      const who =
        reciprocal || recipients.length === 0
          ? side([...actors, ...recipients])
          : `${side(actors)}>${side(recipients)}`;
      return `${type} ${who}${factuality === 'asserted' ? '' : ` ${factuality}`}`;
    })
    .sort();
}

const CONSTRUCTIONS: readonly (readonly [expected: string, text: string])[] = [
  ['ACCUSE FIN>RUS', 'Russian envoy summoned to Helsinki foreign ministry over border incident'],
  ['ACCUSE IRN>SWE', 'Swedish ambassador summoned by Iran over burning of holy book'],
  ['SANCTION POL>BLR', "Poland's expulsion of two Belarusian diplomats angered the opposition."],
  ['SANCTION MDA>RUS', 'The expulsion of Russian envoys by Moldova came after a fight over visas.'],
  ['SANCTION NIC>ARG', 'Nicaragua expels Argentine diplomats'],
  ['SUPPORT ETH+KEN', 'Kenya, Ethiopia sign border trade deal'],
  ['SUPPORT ETH+KEN', 'Kenya and Ethiopia ink pact on power lines'],
  ['AGREE PHL+VNM future', 'Philippines, Vietnam to sign coast guard pact'],
  ['CONSULT BRA>COL future', "Brazil's president to visit Colombia next week"],
  ['CONSULT IDN>MYS', 'Indonesian president visits Malaysia'],
  ['SANCTION EU+USA>BLR+MMR', 'The United States and the European Union imposed sanctions on Belarus and Myanmar.'],
  ['SANCTION USA>CUB+NIC+VEN', 'Washington slapped new sanctions on Cuba, Venezuela and Nicaragua.'],
  ['ASSAULT ETH>SOM', 'Troops backed by Ethiopia attacked Somalia.'],
  ['ASSAULT SDN>TCD', 'Sudanese warplanes bombed a village in eastern Chad, killing nine people.'],
  ['ASSAULT >LBY', 'Two Libyan soldiers were killed in an ambush near Sabha.'],
  ['ASSAULT ISR>SYR', 'Syrian air defences were hit by Israeli missiles overnight.'],
  ['ASSAULT RUS>UKR', "Ukraine's Odesa was struck by Russian drones."],
  ['SANCTION CAN>CHN', 'The Chinese attaché was expelled by Canada.'],
  ['REJECT SRB>EU', 'Serbia refused to join the EU sanctions.'],
  ['AGREE IND>LKA', 'India agreed to lend Sri Lanka 500 million dollars.'],
  ['THREATEN PRK>KOR', 'North Korea threatened to attack South Korea.'],
  ['REQUEST AUS>CHN', 'Australia called on China to free the writer.'],
  ['REQUEST ECU>PER', 'Ecuador urged Peru to open the border.'],
  ['REQUEST UN>ERI', 'The UN demanded that Eritrea withdraw its troops.'],
  ['THREATEN TUR>GRC', 'Turkey warned Greece of grave consequences if it armed the islands.'],
  ['AGREE SAU>YEM future', 'Saudi Arabia will give Yemen 300 million dollars.'],
  ['ACCUSE DZA>MAR', 'Algeria blamed Morocco for the fires.'],
  ['CONSULT QAT>IRN', 'The Qatari emir arrived in Tehran on Sunday.'],
  ['CONSULT RUS+TUR', 'Putin spoke by phone with Erdogan.'],
  ['CONSULT EGY+SDN', "Egypt's foreign minister discussed the dam with his Sudanese counterpart."],
  ['CONSULT CHN>IRN+SAU', 'China mediated between Iran and Saudi Arabia.'],
  ['COOPERATE JPN+PHL', 'Japan and the Philippines held joint naval exercises.'],
  ['MOBILIZE PRK', 'North Korea fired a ballistic missile into the sea.'],
  ['MOBILIZE BLR', 'Belarus massed troops near the border.'],
  ['PROTEST ARM', 'Thousands of people rallied in Yerevan against the government.'],
  ['PROTEST KEN', 'Kenyan teachers went on strike.'],
  ['COERCE TUR>SWE', 'Turkish police arrested a Swedish journalist.'],
  ['COERCE VEN>COL', 'Venezuela detained 12 Colombian soldiers.'],
  ['COERCE IRN>GRC', 'Iran seized a Greek tanker in the Gulf.'],
  ['CONCEDE SDN', 'The Sudanese army declared a ceasefire.'],
  ['RETREAT FRA>NER', 'France withdrew its troops from Niger.'],
  ['RETREAT AZE>ARM', 'Azerbaijan released 32 Armenian prisoners.'],
  ['AID TUR>SOM', 'Turkey delivered medical supplies to Somalia.'],
  ['AID UN>AFG', 'The UN sent food to Afghanistan.'],
  ['AID USA>UKR', 'Ukraine received missiles from the United States.'],
  ['SUPPORT CHN>PAK', 'China praised Pakistan.'],
  ['SUPPORT ZAF>RUS', 'South Africa congratulated Russia on the vote.'],
  ['REJECT HUN>UKR', 'Hungary vetoed aid for Ukraine.'],
  ['REJECT PAK>IND', "Islamabad rejected India's claims."],
  ['ASSAULT ISR>LBN negated', 'Israel denied bombing Lebanon.'],
  ['ASSAULT RWA>COD negated', 'Rwanda denies that it attacked Congo.'],
  ['ASSAULT ERI>ETH alleged', 'Eritrea reportedly attacked Ethiopia.'],
  ['ASSAULT IND>PAK hypothetical', 'India may attack Pakistan.'],
  ['SUPPORT ESP+GBR negated', 'Spain and Britain have not signed a deal on Gibraltar.'],
  ['CONSULT SYR+TUR hypothetical', 'Erdogan could meet Assad.'],
  ['CONSULT SYR+TUR negated', 'Erdogan did not meet Assad.'],
  ['CONSULT USA+VNM future', 'Vietnam and the United States are scheduled to hold talks on Friday.'],
  ['CONSULT CHN+IND future', 'Talks between India and China are expected next week.'],
  ['', 'There is no evidence of war between the neighbours.'],
  ['ASSAULT >NGA', "Gunmen kill 12 in Nigeria's northwest"],
  ['ASSAULT >MLI', 'Seven soldiers killed in Mali attack'],
  ['RETREAT USA>NER', 'US completes withdrawal from Niger'],
  ['ACCUSE PRY>VEN', 'Paraguay slams Venezuela over border shooting'],
  ['SANCTION GBR>ZWE', 'UK imposes sanctions on Zimbabwe officials'],
  ['SANCTION EU>GEO', 'EU freezes aid to Georgia'],
  ['CONSULT ARM+AZE', 'Armenian, Azerbaijani leaders meet in Brussels'],
  ['COERCE MEX', 'Mexican police arrest union leader'],
  ['REJECT GRD>USA', 'Grenada says no to US radar request'],
  ['REQUEST UN>HTI', 'UN urges Haiti to hold elections'],
  ['THREATEN BOL>CHL', 'Bolivia threatens Chile with lawsuit'],
  ['PROTEST PER', 'Protesters block roads in Peru'],
  ['CONSULT MNG>JPN', 'Mongolian PM arrives in Tokyo for talks'],
  ['COOPERATE CHN+THA', 'Chinese, Thai navies hold joint drill'],
  ['RETREAT FARC>COL', 'FARC rebels hand over weapons in Colombia'],
  ['CONCEDE IDN', 'Indonesia lifts palm oil export ban'],
  ['AGREE MDA+ROU', 'Romania, Moldova agree to build bridge'],
  ['SANCTION DNK>RUS', 'Denmark shuts Russian consulate'],
  ['ASSAULT AZE>ARM', 'Azerbaijan, which attacked Armenia in 2020, has a new minister.'],
  ['COERCE IRN>FRA', 'The French citizen who was arrested by Iran in May has gone home.'],
  ['SANCTION USA>IRN', 'The sanctions that the United States imposed on Iran hurt trade.'],
  ['SANCTION USA>IRN', 'Iran, hit by US sanctions, sells less oil.'],
  ['REQUEST NLD>RWA', 'The Netherlands called on Rwanda to stop arming the rebels.'],
  ['AGREE COL+VEN', 'Colombia and Venezuela agreed to reopen the border.'],
  ['REJECT ISR>UN', 'Israel refused to let UN monitors in.'],
  ['ACCUSE MLI>UKR', 'Mali, whose army lost dozens of men, accused Ukraine of backing the rebels.'],
  ['ACCUSE KWT>IRQ', 'Kuwait, a neighbour of Iraq, protested to Baghdad.'],
  ['AGREE BHR>SYR', 'Bahrain decided to reopen its embassy in Syria.'],
  ['ACCUSE CHN>LTU', "China condemned Lithuania's opening of a Taiwanese office."],
  ['CONSULT POL+UKR', 'The president of Poland and his Ukrainian counterpart held talks in Lublin.'],
  ['CONSULT CUB>VNM', 'Cuban leader Miguel Diaz-Canel arrived in Hanoi, the capital of Vietnam.'],
  ['ASSAULT UKR>RUS', 'The Kremlin said Ukraine had attacked an oil depot in Russia.'],
  ['SUPPORT USA>TWN', 'The White House approved arms sales to Taiwan.'],
  ['CONSULT JOR>EGY ; CONSULT EGY+JOR', "The king of Jordan flew to Cairo on Monday. He later met Egypt's president."],
  ['SANCTION USA>BOL', "The United States ordered the expulsion of Bolivia's ambassador to Washington."],
  ['SANCTION COL>ARG', 'The government of Colombia ordered the expulsion of diplomats from the Argentine embassy.'],
  ['THREATEN COL>ARG future', 'Colombia announced that diplomats from the Argentine embassy will be expelled.'],
  ['SANCTION VEN>USA', "Venezuela's president gave the American ambassador 72 hours to leave the country."],
  ['ACCUSE >IRN', 'Iranian envoy summoned over drone strike'],
  ['ACCUSE ZAF>USA', 'US ambassador summoned by South Africa'],
  [
    'SANCTION EU+USA>RUS',
    'The European Union and the United States introduced a new round of sanctions against Russia.',
  ],
  ['SANCTION RUS>USA', 'Russia has banned 500 Americans from entering the country.'],
  ['SANCTION USA>BLR+RUS', 'Washington put six banks in Russia and Belarus on the sanctions list.'],
  ['SANCTION EST>RUS', 'Estonia imposed travel bans on 40 Russian officials.'],
  ['SANCTION BLR>EST+LTU+LVA', 'Belarus imposed visa bans on officials in Latvia, Lithuania and Estonia.'],
  [
    'AGREE BLR>LTU+LVA',
    'The minister of Belarus said his country had agreed to impose duties on Latvia and Lithuania.',
  ],
  ['CONSULT TZA>UGA', "Tanzania's president paid a courtesy call on Museveni."],
  ['CONSULT RWA>TZA', "This is the Rwandan president's third visit to Tanzania."],
  ['CONSULT AUS+PNG future', 'Penny Wong will this week meet with the prime minister of Papua New Guinea.'],
  ['CONSULT AUS>VUT', 'Australia has sent a high-level delegation to Vanuatu.'],
  ['CONSULT KEN+TZA', 'The presidents of Kenya and Tanzania held talks in Arusha.'],
  [
    'CONSULT KAZ+KGZ+TJK+UZB',
    'The foreign ministers of Tajikistan, Uzbekistan, the envoy of Kazakhstan, and the deputy foreign minister of Kyrgyzstan held talks.',
  ],
  ['CONSULT QAT>AFG+PAK ; CONCEDE AFG+PAK', 'A truce between Kabul and Islamabad was brokered by Qatar.'],
  ['REQUEST MEX>HND', 'Mexico demanded that Honduras free the journalist.'],
  ['REQUEST GBR>SDN', 'The British foreign secretary said the Sudanese government must open the airport.'],
  ['', 'The activist said the minister must resign.'],
  ['', 'A meeting aimed at strengthening ties was planned.'],
  ['CONSULT JPN>RUS', 'Russia hosted the Japanese prime minister for talks aimed at signing a treaty.'],
  ['AGREE AUT>UN future', 'Austria will support a UN resolution meant to harden sanctions and impose an embargo.'],
  ['REJECT PAK>IRQ', 'Pakistan refused to deploy peacekeepers in Iraq.'],
  ['AID UN>BIH', 'UN helicopters evacuated the wounded from a besieged town in Bosnia.'],
  ['RETREAT GHA>MLI', 'Ghana withdrew its peacekeeping force from Mali.'],
  ['CONCEDE SDN', 'President Omar shortened the night curfew in Sudan.'],
  ['COERCE CIV', 'The president extended a curfew in Abidjan.'],
  ['ASSAULT >NGA', 'Bandits killed nine farmers in northern Nigeria.'],
  ['ASSAULT >USA', 'A roadside bomb killed two American soldiers.'],
  ['ASSAULT GIN>LBR+SLE', 'Security forces in Guinea tortured Sierra Leonean and Liberian refugees.'],
  ['ASSAULT ISR>YEM', 'Four people were killed in Israel strikes in Yemen.'],
  ['ASSAULT >MLI', 'Six soldiers killed in Mali attack'],
  ['ASSAULT IND+PAK', 'India and Pakistan exchanged fire across the border.'],
  ['ASSAULT UGA>SSD', 'Three South Sudanese soldiers were shot dead by Ugandan forces.'],
  ['ASSAULT >LBN', 'A journalist who was known for anti-Syria articles was killed in Beirut.'],
  ['ACCUSE VEN>USA', 'Venezuela accused the U.S. of trying to oust its president.'],
  ['ACCUSE BOL>USA', 'Bolivian allegations of interference by the United States made news.'],
  ['ACCUSE JPN>CHN ; MOBILIZE CHN', "Japan's criticism of China's manoeuvres around the islands grew."],
  ['ACCUSE IRN>ISR ; ASSAULT ISR>IRN', "Iran condemned Israel's attack on Iran."],
  ['THREATEN PAK>IND', 'Pakistan promised a response to India.'],
  ['THREATEN RUS>USA', 'Russia threatened to stop the talks if the United States deployed the missiles.'],
  ['PROTEST KEN', 'Thousands of people took to the streets of Nairobi.'],
  ['PROTEST DZA', 'Young Algerians blocked roads in Oran to press their demands.'],
  ['PROTEST TUN', 'Workers in Tunisia went on strike.'],
  ['COERCE TUR', 'Turkish police prevented a demonstration by students.'],
  ['COERCE EGY', 'Egyptian police broke up an opposition march and arrested six activists.'],
  ['ASSAULT SEN', 'Senegalese police fired tear gas at students.'],
  ['COOPERATE EGY+FRA', 'French and Egyptian warships launched 10 days of joint war games.'],
  ['COOPERATE ARG+CHL', 'Argentine and Chilean troops held joint drills.'],
  ['MOBILIZE RUS', 'Russia launched 10 days of war games.'],
  ['AID USA>UKR', 'The United States gave Ukraine tanks.'],
  ['AID UKR>JOR', 'Ukraine sent 20 tons of flour to Jordan.'],
  ['REJECT NOR>CHN', 'Norway turned down a Chinese bid for land in the north.'],
  ['SANCTION DZA>ESP', 'Algeria cut trade with Spain.'],
  ['SANCTION TKM>RUS', 'Turkmenistan suspends gas exports to Russia'],
  ['SANCTION ECU>COL', 'Ecuador is calling home its envoy from Bogota.'],
  ['SANCTION NER>FRA', 'Niger closed the French embassy.'],
  ['RETREAT TCD', 'The army of Chad observed the truce.'],
  ['', "India's breach of the ceasefire line was never proved."],
  ['', "The minister did not immediately comment on India's allegations."],
  ['', 'A Liberian-flagged tanker sank off Spain.'],
  ['', 'The fund spent US $50 million on roads.'],
  ['', 'The treaty is designed to end the war between the clans.'],
  ['', 'The Peruvian novelist defends her new film.'],
  ['', 'He has a strong support group.'],
  ['', 'The president toured the port.'],
  ['ACCUSE USA>CHN', '"We condemn China\'s actions," the White House said.'],
  [
    'CONSULT CUB>BOL ; CONSULT BOL+CUB',
    "The president of Cuba flew to La Paz on Sunday. He later met Bolivia's president.",
  ],
  ['RETREAT SRB>BIH', 'Serbia said its forces had completed their withdrawal from Bosnia.'],
  ['SUPPORT IRN+SAU', 'Saudi Arabia and Iran restored ties in March. The two countries reopened their embassies.'],
  [
    'CONSULT IRN+SAU future',
    'Saudi Arabia and Iran have talked since May. Saudi Arabia and Iran want peace. The foreign ministers will meet in Beijing.',
  ],
  ['ASSAULT SDN>SSD', 'Sudanese rebels shelled the town of Juba, killing about 20 people, officials in Nairobi said.'],
];

describe('roles by construction', () => {
  it.each(CONSTRUCTIONS)('%s: %s', (expected, text) => {
    expect(claimsOf(text)).toEqual(expected === '' ? [] : expected.split(' ; ').sort());
  });

  it('has a hundred of them and more', () => {
    expect(CONSTRUCTIONS.length).toBeGreaterThanOrEqual(100);
  });
});
