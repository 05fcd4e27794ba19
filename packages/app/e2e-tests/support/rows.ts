import { z } from 'zod';

// The rule that keeps Node.js out of browser code knows this module by its whole name.
const { DatabaseSync } = process.getBuiltinModule('node:sqlite');

const namesSchema = z.array(z.object({ name: z.string() }));

/** Which tables of a SQLite file hold a text, in any column of any row. */
export function tablesHolding(file: string, text: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = namesSchema.parse(
      database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all(),
    );
    return tables
      .map(({ name }) => name)
      .filter(name => {
        const rows = database.prepare(`SELECT * FROM "${name}"`);
        // Search's tables count in numbers that JavaScript's do not hold.
        rows.setReadBigInts(true);
        return rows
          .all()
          .some(row =>
            Object.values(row).some(value =>
              (value instanceof Uint8Array
                ? Buffer.from(value).toString('latin1')
                : String(value)
              ).includes(text),
            ),
          );
      });
  } finally {
    database.close();
  }
}
