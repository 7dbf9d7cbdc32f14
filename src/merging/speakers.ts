/** Words of English that name a kind of speaker and nobody in particular. */
const UNNAMED = new Set(
  (
    'a an the some several unnamed anonymous unidentified informed reliable local official officials source sources ' +
    'report reports media press observer observers analyst analysts expert experts witness witnesses eyewitnesses ' +
    'diplomat diplomats spokesman spokesperson spokeswoman authorities reporter reporters correspondent statement ' +
    'newspaper newspapers agency agencies website people resident residents security military government senior who'
  ).split(' '),
);

/** Whether an attribution's speaker can be told from others: "IRNA" can, "informed sources" cannot. */
export function isNamedSpeaker(speaker: string): boolean {
  const words = speaker
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.some((word) => !UNNAMED.has(word));
}
