/**
 * Noun phrases that name parties and persons: "وزير الدفاع الإيراني عزيز نصيرزاده" is one mention with a role, a state and
 * a name; "Iranian" beside a noun of action is an adjective that may give it an actor.
 */
import type { PlaceRecord, RoleRow, Token } from '../model/index.ts';
import { sameName } from '../text/same-name.ts';
import type { KnownPerson } from './discourse.ts';
import type { Mention } from './mention.ts';
import { bestTerm, Naming } from './naming.ts';
import { AT } from './places.ts';
import type { MentionContext, NameTag } from './scan.ts';
import type { Tag } from './tag.ts';

/** Participles that make an adjective with a name before a hyphen. */
const KINDS = new Set([
  'backed',
  'brokered',
  'sponsored',
  'controlled',
  'mediated',
  'aligned',
  'supported',
  'based',
  'born',
  'made',
  'administered',
  'owned',
  'built',
]);
/** The same behind an adjective: "a Liberian-flagged tanker", "French-speaking". */
const ORIGINS = new Set([
  'flagged',
  'born',
  'made',
  'built',
  'speaking',
  'language',
  'owned',
  'registered',
  'based',
  'style',
]);
/** What stands before a name that somebody is for or against. */
const SIDES = new Set(['anti', 'pro']);
/** Offices that a state has in another's town. */
const MISSION = /^(?:embassy|consulate|mission|consulate general)$/;
/** Sectors of people who belong to the state they are in. */
const LOCALS = new Set(['CVL', 'REB', 'OPP', 'LAB']);
/** "police in X", "the authorities in X": they are X's, unlike soldiers or diplomats who are there. */
const isLocal = (role: RoleRow) =>
  role.kind === 'group' &&
  (['COP', 'JUD', 'LEG'].includes(role.sector) || /^(?:authorities|security forces)$/.test(role.words));
/** Offices of those who govern less than a state. */
const LOCAL_OFFICES = new Set(['governor', 'mayor', 'police-chief', 'commander']);
/** Words between a role and the state it belongs to ("chairman of the state committee for … of Belarus"). */
const MOST_BETWEEN = 4;

export function findMentions(context: MentionContext): Mention[] {
  const builder = new Builder(context);
  return builder.build();
}

class Builder extends Naming {
  build(): Mention[] {
    const mentions: Mention[] = [];
    const used: boolean[] = [];
    for (let i = 0; i < this.tokens.length; i++) {
      if (used[i]) continue;
      const mention = this.at[i] ? this.mentionAt(i) : this.knownSurname(i);
      if (!mention) continue;
      for (let k = mention.from; k < mention.to; k++) used[k] = true;
      mentions.push(mention);
      i = Math.max(i, mention.to - 1);
    }
    mentions.sort((a, b) => a.from - b.from);
    const dateline = this.datelineEnd();
    if (this.context.lexicon.pack.order === 'verb-last') return mentions.filter((m) => !this.isDateline(m));
    if (this.context.lexicon.pack.script !== 'Latn') return mentions;
    for (const m of mentions) if (/^'s?$/.test(this.tokens[m.to]?.norm ?? '')) m.possessive = true;
    // "Iran-backed rebels", "quake-hit", "London-based": the state says of what kind they are
    const said = (m: Mention) =>
      this.tokens[m.to]?.norm === '-' &&
      ((m.kind === 'name' && KINDS.has(this.tokens[m.to + 1]?.norm ?? '')) ||
        (m.kind === 'adjective' && ORIGINS.has(this.tokens[m.to + 1]?.norm ?? '')));
    // "anti-Iran slogans", "pro-Russian rebels", "US $5 million": no party
    const attitude = (m: Mention) =>
      (this.tokens[m.from - 1]?.norm === '-' && SIDES.has(this.tokens[m.from - 2]?.norm ?? '')) ||
      SIDES.has(this.tokens[m.from - 1]?.norm ?? '');
    const money = (m: Mention) => m.kind !== 'role' && /^(?:\$|dollars?|cents?)$/.test(this.tokens[m.to]?.norm ?? '');
    return mentions.filter((m) => m.from >= dateline && !said(m) && !attitude(m) && !money(m));
  }

  /** "وین - ایرنا:": the town with which a report opens takes no part. */
  private isDateline(m: Mention): boolean {
    if (m.from > 0 || !m.place) return false;
    const next = this.tokens[m.to]?.norm ?? '';
    // a tatweel that stands for a dash folds to nothing
    return m.to < this.tokens.length && (next === '-' || next === '–' || next === '—' || next === '');
  }

  /** "KUALA LUMPUR, July 24 (AGENCY) --": where such an opening of a report ends; 0: there is none. The town takes no part. */
  private datelineEnd(): number {
    const [first] = this.tokens;
    if (this.context.lexicon.pack.script !== 'Latn' || !first || first.end - first.start < 4) return 0;
    const written = this.context.text.slice(first.start, first.end);
    if (written !== written.toUpperCase() || first.kind !== 'word') return 0;
    const dash = this.tokens.findLastIndex(
      (token, i) =>
        i < 14 &&
        /^[-–—]+$/.test(token.norm) &&
        (token.spaced || this.tokens[i - 1]?.norm === ')' || this.tokens[i - 1]?.norm === '-'),
    );
    if (dash <= 0) return 0;
    for (let i = 1; i < dash; i++) {
      const token = this.tokens[i]!;
      const word = this.context.text.slice(token.start, token.end);
      if (token.kind === 'word' && !this.context.tagged.time[i] && !/\p{Lu}/u.test(word)) return 0;
    }
    return dash + 1;
  }

  private mentionAt(i: number): Mention | null {
    const role = this.pick(i, 'role');
    const person = this.pick(i, 'person');
    const party = this.pick(i, 'party');
    const reference = this.pick(i, 'reference');
    const place = this.pick(i, 'place');
    if (person) return this.isGivenHere(person) ? this.longerName(person) : this.personMention(person);
    // "Sultan bin X": no sultan
    if (role && role.to - role.from === 1 && this.isNasab(role.to)) return this.nasabName(role.from);
    if (role?.entry.row.code === 'honorific') return this.titledMention(role);
    if (role && !(reference && !party)) return this.roleMention(role, null);
    if (party) return this.partyMention(party, place?.entry.place ?? null);
    if (reference) return this.referenceMention(reference);
    if (place) return this.placeMention(place);
    return null;
  }

  /** "السيد X", "Mr X", "بمعالي وزير …": whom the title stands before. */
  private titledMention(title: Tag<'role'>): Mention | null {
    const to = Math.max(this.pastTitles(title.from), title.to); // never back to the title itself: "للنائب العام"
    const name = this.introduced(to) ? this.knownSurname(to) : null;
    const mention = name ?? (this.at[to] ? this.mentionAt(to) : this.knownSurname(to)) ?? this.strange(to);
    if (mention && title.reading.particle) mention.relation ??= title.reading.particle;
    if (mention && title.reading.conjunction) mention.conjunction = true;
    return mention;
  }

  /** A name behind a title, none of whose words any table knows. */
  private strange(from: number): Mention | null {
    const to = this.unknownName(from);
    if (to === 0) return null;
    const mention = this.base({ from, to, reading: {}, entry: { kind: 'person' } } as NameTag);
    mention.kind = 'person';
    this.setPerson(mention, from, to, this.romanised(from, to, null), null, null);
    return mention;
  }

  /** A name whose first word is a family name of the tables. */
  private longerName({ from, to }: Tag<'person'>): Mention {
    const end = Math.max(this.nameEnd(to, false), to + 1);
    const mention = this.base({ from, to: end, reading: {}, entry: { kind: 'person' } } as NameTag);
    mention.kind = 'person';
    this.setPerson(mention, from, end, this.romanised(from, end, null), null, null);
    this.apposition(mention);
    return mention;
  }

  /** "X bin Y", whatever X means elsewhere. */
  private nasabName(from: number): Mention | null {
    const to = this.nameEnd(from + 1, false);
    if (to < from + 3) return null;
    const mention = this.base({ from, to, reading: {}, entry: { kind: 'person' } } as NameTag);
    mention.kind = 'person';
    this.setPerson(mention, from, to, this.romanised(from, to, null), null, null);
    this.apposition(mention);
    return mention;
  }

  private partyMention(tag: Tag<'party'>, place: PlaceRecord | null): Mention | null {
    const { pack } = this.context.lexicon;
    // "его белорусский коллега": the adjective belongs to the counterpart
    const counterpart = pack.declines && this.isAdjective(tag) ? this.pick(tag.to, 'reference') : null;
    if (counterpart?.entry.code === 'counterpart') return this.referenceMention(counterpart);
    const possessive = this.tokens[tag.to]?.norm === "'s" || this.tokens[tag.to]?.norm === "'";
    // "Iranian foreign minister", "Iran's army": the role takes the state
    const adjective = this.at[tag.from]?.some((t) => t.entry.kind === 'party' && t.entry.name.use === 'adjective');
    // "Red Cross officials": in English a bare name before a role does the same
    const compound = pack.order === 'subject-first' && pack.script === 'Latn';
    if (!pack.adjectiveAfterNoun && (adjective || possessive || compound)) {
      let k = tag.to + (possessive ? 1 : 0);
      for (let gap = 0; gap <= (adjective || possessive ? 2 : 0) && k < this.tokens.length; gap++, k++) {
        const role = this.pick(k, 'role');
        // "its Tehran embassy" stands in the town, and is somebody else's
        const posted =
          role && compound && !adjective && !possessive && MISSION.test(role.entry.row.words) && this.isOwned(tag.from);
        if (role && posted) {
          const mission = this.roleMention(role, null);
          if (mission) [mission.from, mission.reference] = [tag.from, 'own'];
          return mission;
        }
        if (role) return this.roleMention(role, tag);
        if (this.stops[k] || this.at[k] || this.tokens[k]?.kind !== 'word') break;
      }
    }
    const mention = this.base(tag);
    mention.parties = [this.part(tag)];
    mention.medium = this.context.world.party(tag.entry.name.code)?.kind === 'agency';
    mention.place = place;
    mention.possessive = possessive;
    if (this.isAdjective(tag)) mention.kind = 'adjective';
    else if (pack.adjectiveAfterNoun && !place) this.takeHome(mention, tag);
    return mention;
  }

  /** Whether a possessive pronoun stands right before a token. */
  private isOwned(at: number): boolean {
    return (this.places.marks[at]! & AT.behindPossessive) !== 0;
  }

  /** "طالبان افغان", "حزب‌الله لبنان": the state behind a group's name says whose it is, and is no party beside it. */
  private takeHome(mention: Mention, tag: Tag<'party'>): void {
    const { world } = this.context;
    const party = world.party(tag.entry.name.code);
    if (!party || party.kind === 'state' || party.kind === 'agency') return;
    const home = this.pick(tag.to, 'party');
    if (!home || home.reading.particle || home.reading.conjunction) return;
    const state = world.party(home.entry.name.code);
    if (state?.kind === 'state' && (party.country === state.code || this.isAdjective(home))) mention.to = home.to;
  }

  private placeMention(tag: Tag<'place'>): Mention | null {
    const mention = this.base(tag);
    mention.place = tag.entry.place;
    // a city or province stands for no party by itself: it only says where
    mention.kind = 'name';
    return mention;
  }

  private referenceMention(tag: Tag<'reference'>): Mention {
    const mention = this.base(tag);
    mention.kind = 'reference';
    mention.reference = tag.entry.code;
    if (tag.entry.code === 'counterpart') {
      // "his Saudi counterpart", "نظيره السعودي X"
      const { pack } = this.context.lexicon;
      const k = pack.adjectiveAfterNoun ? tag.to : tag.from - 1;
      // "نظيره في X"
      const particle =
        pack.adjectiveAfterNoun && this.context.tagged.particles.find((p) => p.from === k && p.entry.code === 'in');
      const within = particle && !this.pick(particle.to, 'place') ? particle : null;
      const party =
        this.pick(k, 'party') ?? this.pick(within ? within.to : pack.adjectiveAfterNoun ? -1 : tag.to, 'party');
      const own = this.context.tagged.classes.find(
        (c) => c.entry.code === 'possessive' && c.to === (party && party.from < tag.from ? party.from : tag.from),
      );
      if (own) mention.from = own.from;
      if (party) {
        mention.parties = [this.part(party, 'GOV')];
        mention.from = Math.min(mention.from, party.from);
        mention.to = Math.max(mention.to, party.to);
        // "نظيريه الصيني والكوري": two counterparts
        if (pack.order === 'verb-first') this.moreAdjectives(mention.to, mention, 'GOV');
      }
      this.takeName(mention, null);
      if (/^(?:его|ее|их|свои[мх]|своего|своему)$/.test(this.tokens[mention.from - 1]?.norm ?? '')) mention.from--;
    }
    return mention;
  }

  private personMention(tag: Tag<'person'>): Mention | null {
    const record = this.context.world.person(tag.entry.key);
    if (!record) return null;
    const term = bestTerm(record.terms, this.context.day);
    const mention = this.base(tag);
    mention.kind = 'person';
    const known: KnownPerson = { name: record.name, role: term?.office ?? null, of: term?.of ?? null, sector: 'GOV' };
    // the tables have the shorter form: "Faisal bin Farhan bin Abdullah"
    mention.to = this.nasabEnd(mention.to);
    mention.person = { ...known, from: tag.from, to: tag.to };
    if (known.of) mention.parties = [{ code: known.of, sector: known.sector, from: tag.from, to: tag.to }];
    this.context.discourse.know((this.tokens[tag.to - 1] as Token).norm, known);
    // "the Putin government"
    const group = this.context.lexicon.pack.phraseForms && this.pick(tag.to, 'role');
    if (group && group.entry.row.kind === 'group') mention.to = group.to;
    this.apposition(mention);
    this.ofState(mention);
    return mention;
  }

  /** "Wang Yi of China": the state behind a person's name is the person's. */
  private ofState(mention: Mention): void {
    if (
      this.context.lexicon.pack.order !== 'subject-first' ||
      !this.context.lexicon.pack.phraseForms ||
      !mention.person
    )
      return;
    const party = this.tokens[mention.to]?.norm === 'of' ? this.pick(mention.to + 1, 'party') : null;
    if (!party || this.isAdjective(party) || this.tokens[party.to]?.norm === "'s") return;
    const { code } = party.entry.name;
    if (mention.parties.length > 0 && mention.parties[0]!.code !== code) return;
    if (mention.parties.length === 0) mention.parties = [this.part(party, mention.person.sector)];
    mention.person.of = code;
    mention.to = party.to;
  }

  /** "X, Iran's foreign minister": what follows a name between commas says whose the person is. */
  private apposition(mention: Mention): void {
    let k = mention.to;
    if (this.tokens[k]?.norm === '»') k++;
    if (this.isComma(k)) k++;
    else if (this.context.lexicon.pack.capitals) return;
    if (this.context.tagged.classes.some((t) => t.from === k && t.to === k + 1 && t.entry.code === 'determiner')) k++;
    const role = this.officeNear(k) ?? this.pick(k, 'role') ?? this.roleAfterAdjective(k);
    if (role?.entry.row.kind !== 'person' || role.reading.particle || role.reading.conjunction) return;
    // "استقبل X مسؤولين …": people without an article are others
    if (!this.isComma(k - 1) && this.isPlural(role.to - 1)) return;
    const left = role.from > k ? this.pick(k, 'party') : null;
    const phrase = this.roleMention(role, left, false);
    if (!phrase || (phrase.person && phrase.person.name !== mention.person?.name)) return;
    // "President A, Prime Minister B": the second office is the next man's
    const next = this.pastTitles(phrase.to);
    if (this.pick(next, 'person') || this.startsName(next)) return;
    if (mention.role && phrase.role?.code === mention.role.code) return;
    mention.to = phrase.to;
    mention.role = phrase.role;
    if (phrase.parties.length > 0) mention.parties = phrase.parties;
    const of = mention.parties[0]?.code ?? null;
    if (mention.person) {
      mention.person.role = phrase.role?.code ?? mention.person.role;
      mention.person.of = of;
    }
  }

  /** "a police spokesman", "the deputy provincial police chief": an English office behind words that say what kind it is. */
  private officeNear(k: number): Tag<'role'> | null {
    if (this.context.lexicon.pack.script !== 'Latn') return null;
    for (let i = k; i < k + 4; i++) {
      const role = this.pick(i, 'role');
      // "a governor spokesman"
      if (role?.entry.row.kind === 'person' && this.pick(role.to, 'role')?.entry.row.kind !== 'person') return role;
      if (this.tokens[i]?.kind !== 'word' || this.stops[i] || this.pick(i, 'party') || this.pick(i, 'person'))
        return null;
      if (this.isLarge(i) && !role) return null;
      if (role) i = role.to - 1;
    }
    return null;
  }

  /** The end of the name of a region behind the office of who governs it; `k` itself where none stands there. */
  private landEnd(k: number, office: string): number {
    const { pack } = this.context.lexicon;
    const place = LOCAL_OFFICES.has(office) && !pack.capitals ? this.pick(k, 'place') : null;
    if (place && !place.reading.particle && !place.reading.conjunction && !this.pick(k, 'party')) {
      const name = this.pastTitles(place.to);
      return this.startsName(name) || this.pick(name, 'person') ? place.to : k;
    }
    if (!pack.declines || !/(?:ской|цкой|ной|ского|цкого|ного)$/.test(this.tokens[k]?.norm ?? '') || !this.isLarge(k))
      return k;
    const noun = this.tokens[k + 1];
    return noun?.kind === 'word' && !this.isLarge(k + 1) && !this.stops[k + 1] && this.isLarge(k + 2) ? k + 2 : k;
  }

  private isPlural(k: number): boolean {
    return (
      this.context.lexicon.pack.order === 'verb-first' && /^(?!ال).{3,}(?:ين|ون|ات)$/.test(this.tokens[k]?.norm ?? '')
    );
  }

  private roleAfterAdjective(k: number): Tag<'role'> | null {
    const party = this.pick(k, 'party');
    if (!party || this.context.lexicon.pack.adjectiveAfterNoun) return null;
    const next = this.tokens[party.to]?.norm === "'s" ? party.to + 1 : party.to;
    if (this.stops[next] || this.tokens[next]?.kind !== 'word') return this.pick(next, 'role');
    return this.pick(next, 'role') ?? this.pick(next + 1, 'role');
  }

  /** `left`: the adjective or possessive before the role, where the language puts it there. */
  private roleMention(tag: Tag<'role'>, left: Tag<'party'> | null, names = true): Mention | null {
    const mention = this.base(left ?? tag);
    // "чадской армией": the noun tells the case where its adjective has one spelling for several
    if (left && this.context.lexicon.pack.declines && mention.relation === 'of' && tag.reading.particle === 'by')
      mention.relation = 'by';
    mention.kind = 'role';
    mention.to = tag.to;
    mention.role = tag.entry.row;
    const sector = tag.entry.row.sector === '-' ? null : tag.entry.row.sector;
    if (left) mention.parties = [this.part(left, sector)];
    let k = tag.to;
    let between = 0;
    while (k < this.tokens.length) {
      const token = this.tokens[k] as Token;
      const party = this.pick(k, 'party');
      const owner = mention.role?.kind === 'group' && mention.parties.length === 0 ? this.pick(k, 'person') : null;
      const ownerOf = owner && !owner.reading.conjunction ? this.context.world.person(owner.entry.key) : undefined;
      if (owner && ownerOf) {
        // "the government of X", "رژیم X": the state that X rules
        const term = bestTerm(ownerOf.terms, this.context.day);
        const of = term?.of ?? null;
        if (of) mention.parties = [{ code: of, sector, from: owner.from, to: owner.to }];
        mention.owner = { name: ownerOf.name, role: term?.office ?? null, of, sector, from: owner.from, to: owner.to };
        k = owner.to;
        mention.to = k;
        continue;
      }
      const inner = this.pick(k, 'role');
      const of = this.context.tagged.particles.find(
        (p) =>
          p.from === k &&
          (p.entry.code === 'of' ||
            (p.entry.code === 'from' && mention.role?.kind === 'group') ||
            (p.entry.code === 'in' && mention.role?.kind === 'person' && mention.role.code !== 'ambassador') ||
            // "وزارة الدفاع في أذربيجان", "السلطات في جورجيا"
            (p.entry.code === 'in' &&
              k === tag.to &&
              this.context.lexicon.pack.order === 'verb-first' &&
              mention.role?.code !== 'embassy' &&
              (mention.role?.sector === 'GOV' || mention.role?.code.endsWith('ministry') === true)) ||
            // "rebels in X": those of X, in languages that mark other states' by an adjective
            (p.entry.code === 'in' &&
              (LOCALS.has(mention.role?.sector ?? '') ||
                (k === tag.to && this.context.lexicon.pack.script === 'Latn' && isLocal(tag.entry.row))) &&
              this.context.lexicon.pack.order === 'subject-first')),
      );
      if (
        party &&
        mention.parties.length === 0 &&
        (!party.reading.particle ||
          party.reading.particle === 'of' ||
          (party.reading.particle === 'to' &&
            k === tag.to &&
            tag.entry.row.kind === 'person' &&
            this.context.lexicon.pack.order === 'verb-first'))
      ) {
        mention.parties = [this.part(party, sector)];
        k = party.to;
        mention.to = k;
        if (party.entry.name.use === 'adjective') k = this.moreAdjectives(k, mention, sector);
        continue;
      }
      const reference = this.pick(k, 'reference');
      if (
        !party &&
        reference &&
        mention.parties.length === 0 &&
        !mention.reference &&
        !reference.reading.particle &&
        reference.entry.code !== 'counterpart'
      ) {
        mention.reference = reference.entry.code; // "the foreign ministers of the two countries"
        k = reference.to;
        mention.to = k;
        continue;
      }
      if (party && this.isAdjective(party) && party.reading.conjunction && mention.parties.length > 0) {
        mention.parties.push(this.part(party, sector));
        k = party.to;
        mention.to = k;
        continue;
      }
      if (inner && !inner.reading.conjunction && (mention.parties.length === 0 || inner.entry.row.kind === 'group')) {
        if (mention.role?.kind === 'group' && inner.entry.row.kind === 'person') break;
        k = inner.to;
        if (mention.parties.length > 0) mention.to = k;
        continue;
      }
      if (of && mention.parties.length === 0) {
        k = of.to;
        continue;
      }
      const more = mention.parties.length === 0 ? this.furtherOffice(k) : k;
      if (more > k) {
        k = more;
        continue;
      }
      // "губернатор Н-ской области X", "محافظ حلب X": the land of an office that names no state
      const land =
        mention.parties.length === 0 && mention.role?.kind === 'person' ? this.landEnd(k, mention.role.code) : k;
      if (land > k) {
        k = land;
        mention.to = k;
        continue;
      }
      const post =
        mention.role?.code === 'ambassador' && mention.parties.length > 0 && token.norm === 'to'
          ? this.pick(this.tokens[k + 1]?.norm === 'the' ? k + 2 : k + 1, 'party')
          : null;
      if (post) {
        k = post.to; // "the Iraqi ambassador to Syria": where he is posted takes no part
        mention.to = k;
        mention.post = this.part(post, 'GOV');
        continue;
      }
      if (token.kind !== 'word' || this.stops[k] || this.at[k] || this.context.tagged.time[k]) break;
      if (mention.parties.length > 0 || between >= MOST_BETWEEN || this.startsName(k)) break;
      between++;
      k++;
    }
    if (names && mention.role.kind === 'person') {
      this.takeName(mention, sector);
      this.ofState(mention);
    }
    if (mention.person && mention.parties.length === 0 && !mention.reference) this.apposition(mention);
    if (mention.person && mention.parties.length === 0 && mention.person.of)
      mention.parties = [{ code: mention.person.of, sector, from: mention.person.from, to: mention.person.to }];
    if (!mention.person && mention.role.kind === 'person' && mention.parties[0]) {
      // "the minister" after he was named: the same person
      const known = this.context.discourse.officers.get(`${mention.role.code}/${mention.parties[0].code}`);
      if (known) mention.person = { ...known, from: mention.from, to: mention.to };
    }
    if (mention.parties.length === 0 && !mention.reference && this.context.lexicon.pack.script === 'Latn') {
      const word = this.tokens[tag.to - 1]!.norm;
      const plural = word.endsWith('s') && !tag.entry.row.words.endsWith('s') && tag.entry.row.kind === 'person';
      // "recalled its ambassador", "their forces": whoever was named before
      if (this.isOwned(mention.from)) mention.reference = 'own';
      // "the foreign ministers will meet": those of the two in focus
      else if (plural && !mention.person && this.tokens[mention.from - 1]?.norm === 'the') mention.reference = 'both';
    }
    if (mention.parties.length === 0 && !mention.reference) {
      const { officers, subject } = this.context.discourse;
      // the office of whom the report is speaking, else the last one named
      const known =
        (subject ? officers.get(`${mention.role?.code}/${subject.code}`) : undefined) ??
        this.context.discourse.lastOfficer(mention.role?.code ?? '');
      // "the foreign ministers" are not the one minister named before
      const plural =
        this.context.lexicon.pack.phraseForms !== undefined &&
        (this.tokens[tag.to - 1]?.norm.endsWith('s') ?? false) &&
        !tag.entry.row.words.endsWith('s');
      // nor is a person of another name
      const other =
        mention.person && known && mention.person.name !== known.name && !sameName(mention.person.name, known.name);
      if (known?.of && tag.entry.row.kind === 'person' && !plural && !other)
        mention.parties = [{ code: known.of, sector, from: tag.from, to: tag.to }];
    }
    return mention;
  }

  /** "الإيراني والبيلاروسي", "الإيراني-البيلاروسي": further adjectives of the same noun. */
  private moreAdjectives(from: number, mention: Mention, sector: string | null): number {
    let k = from;
    for (;;) {
      // written apart in Persian: "شرکت هندی و نپالی"
      const and = this.context.tagged.particles.some((p) => p.from === k && p.to === k + 1 && p.entry.code === 'and');
      const skip = this.tokens[k]?.norm === '-' || and ? 1 : 0;
      const party = this.pick(k + skip, 'party');
      if (!party || !this.isAdjective(party) || (skip === 0 && !party.reading.conjunction)) return k;
      mention.parties.push(this.part(party, sector));
      k = party.to;
      mention.to = k;
    }
  }

  /** A family name that the report introduced before, a name with an apposition, or one that begins as names do. */
  private knownSurname(i: number): Mention | null {
    const token = this.tokens[i] as Token | undefined;
    if (token?.kind !== 'word' || this.stops[i]) return null;
    const known = this.introduced(i);
    if (known) {
      const { person, reading } = known;
      const tag = { from: i, to: i + 1, reading, entry: { kind: 'person', key: '', surname: true } } as NameTag;
      const mention = this.base(tag);
      mention.kind = 'person';
      mention.person = { ...person, from: i, to: i + 1 };
      if (person.of) mention.parties = [{ code: person.of, sector: person.sector, from: i, to: i + 1 }];
      return mention;
    }
    const quoted = this.quotedName(i);
    if (quoted === 0 && (this.context.tagged.known[i] || !this.startsName(i))) return null;
    const to = quoted > 0 ? quoted - 1 : this.nameEnd(i, true);
    if (to - i < 2) return this.otherForm(i);
    const mention = this.base({
      from: i,
      to,
      reading: { key: token.norm },
      entry: { kind: 'person', key: '', surname: false },
    } as NameTag);
    mention.kind = 'person';
    this.apposition(mention);
    // a name that begins as names do is somebody, even if nothing says who
    if (!mention.role) {
      if (quoted > 0 ? !this.isGiven(i) : !this.looksLikeName(i, to)) return null;
      const surname = this.introduced(to - 1);
      if (surname) mention.person = { ...surname.person, from: i, to };
      else this.setPerson(mention, i, to, this.romanised(i, to, null), null, null);
      mention.to = Math.max(to, quoted);
      return mention;
    }
    this.setPerson(
      mention,
      i,
      to,
      this.romanised(i, to, null),
      mention.role.sector === '-' ? null : mention.role.sector,
      null,
    );
    return mention;
  }

  /** A family name of the tables behind a given name in a spelling that they lack. */
  private otherForm(i: number): Mention | null {
    const surname = this.pick(i + 1, 'person');
    if (!this.isGiven(i) || !surname?.entry.surname || surname.reading.particle || surname.reading.conjunction)
      return null;
    const mention = this.base({ from: i, to: i + 1, reading: {}, entry: { kind: 'person' } } as NameTag);
    mention.kind = 'person';
    if (!this.takeOtherForm(mention, i, null)) return null;
    if (mention.person?.of)
      mention.parties = [{ code: mention.person.of, sector: mention.person.sector, from: i, to: mention.to }];
    this.apposition(mention);
    return mention;
  }
}
