// A cell that starts so, spaces aside, is a formula for spreadsheets.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const safe =
    typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** A table as CSV (RFC 4180), with a byte-order mark so that spreadsheets read accents. */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  `\uFEFF${[header, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
