/** What a spreadsheet takes for the beginning of a formula, also behind spaces. */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180): CRLF line ends, every field in quotes, quotes doubled. A field that a spreadsheet would run as a
 * formula gets an apostrophe in front, which spreadsheets take for "this is text".
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
