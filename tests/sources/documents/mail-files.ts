/** Makes e-mails. */

export interface Part {
  type: string;
  body: string | Uint8Array;
  encoding?: 'base64' | 'quoted-printable' | '8bit';
  charset?: string;
  filename?: string;
}

/** A letter in a charset of one byte, by a table from letters to bytes. */
export function encoded(text: string, charset: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(charset);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

/** RFC 2047. */
export const word = (text: string, charset = 'utf-8') =>
  `=?${charset}?B?${Buffer.from(charset === 'utf-8' ? text : encoded(text, charset)).toString('base64')}?=`;

function quotedPrintable(bytes: Uint8Array): string {
  const lines: string[] = [''];
  for (const byte of bytes) {
    const next =
      byte === 10
        ? '\n'
        : byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte);
    if (next === '\n') lines.push('');
    else if ((lines.at(-1) as string).length + next.length > 72) {
      lines[lines.length - 1] += '=';
      lines.push(next);
    } else lines[lines.length - 1] += next;
  }
  return lines.join('\r\n');
}

function part({ type, body, encoding = 'base64', charset, filename }: Part): string {
  const bytes =
    typeof body !== 'string' ? body : charset && charset !== 'utf-8' ? encoded(body, charset) : Buffer.from(body);
  const content =
    encoding === 'base64'
      ? (Buffer.from(bytes)
          .toString('base64')
          .match(/.{1,76}/g)
          ?.join('\r\n') ?? '')
      : encoding === 'quoted-printable'
        ? quotedPrintable(bytes)
        : Buffer.from(bytes).toString('latin1');
  return [
    `Content-Type: ${type}${charset ? `; charset=${charset}` : ''}${filename ? `; name="${word(filename)}"` : ''}`,
    `Content-Transfer-Encoding: ${encoding}`,
    ...(filename ? [`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(filename)}`] : []),
    '',
    content,
  ].join('\r\n');
}

let boundaries = 0;

/** A message of one part, or of several of a kind (`mixed`, `alternative`). */
export function eml(head: Record<string, string>, parts: Part | readonly Part[], kind = 'mixed'): Uint8Array {
  const lines = Object.entries({ From: 'Press Office <press@mfa.example>', 'MIME-Version': '1.0', ...head }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  // Parts within parts need marks of their own.
  const boundary = `=_b${boundaries++}_`;
  const content = !Array.isArray(parts)
    ? part(parts as Part)
    : [
        `Content-Type: multipart/${kind}; boundary="${boundary}"`,
        '',
        ...(parts as Part[]).flatMap((one) => [`--${boundary}`, part(one)]),
        `--${boundary}--`,
        '',
      ].join('\r\n');
  return Buffer.from(`${lines.join('\r\n')}\r\n${content}`, 'latin1');
}

export const text = (body: string, more: Partial<Part> = {}): Part => ({
  type: 'text/plain',
  charset: 'utf-8',
  body,
  ...more,
});

/** A mailbox of messages. */
export const mbox = (...messages: Uint8Array[]) =>
  Buffer.concat(
    messages.flatMap((message, i) => [
      Buffer.from(`From press@mfa.example Mon Jan  ${i + 1} 10:00:00 2024\n`),
      Buffer.from(
        Buffer.from(message)
          .toString('latin1')
          .replaceAll('\r\n', '\n')
          .replace(/^(>*From )/gm, '>$1'),
        'latin1',
      ),
      Buffer.from('\n\n'),
    ]),
  );
