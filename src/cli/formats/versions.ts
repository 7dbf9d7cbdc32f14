/** Which version of its report said something, for a person. */
import type { VersionNote } from '../../store/index.ts';

/** `version 1 of 2; not in version 2` */
export function versionText({ number, of, notIn: missing }: VersionNote): string {
  const not = missing.length === 0 ? '' : `; not in version${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`;
  return `version ${number} of ${of}${not}`;
}
