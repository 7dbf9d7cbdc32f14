/** PLOVER's primary sectors of an actor. Codes: PLOVER manual (CC BY-SA 4.0); glosses our own. */
export const SECTORS: Readonly<Record<string, string>> = {
  GOV: 'executive: heads of state, ministries, officials',
  MIL: 'armed forces',
  REB: 'armed groups that fight a state',
  OPP: 'political opposition',
  PTY: 'political parties',
  COP: 'police',
  JUD: 'courts and prosecutors',
  SPY: 'intelligence services',
  LEG: 'parliaments and their members',
  MED: 'media and journalists',
  EDU: 'schools, universities, researchers',
  BUS: 'companies and their people',
  CRM: 'criminals',
  CVL: 'civilians, demonstrators, minorities',
  REF: 'refugees and migrants',
  LAB: 'trade unions and workers',
  IGO: 'intergovernmental bodies',
  NGO: 'non-governmental organisations',
  UAF: 'unidentified armed forces',
};

export function isSector(code: string): boolean {
  return code in SECTORS;
}
