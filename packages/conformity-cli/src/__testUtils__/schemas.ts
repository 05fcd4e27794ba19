import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const XSD = readFileSync(join(__dirname, 'junit.xsd'), 'utf8');

const ajv = addFormats(
  // A pattern of the schema is only one for engines without Unicode.
  new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }),
);
const isSarif = ajv.compile(
  JSON.parse(
    readFileSync(
      require.resolve(
        '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      ),
      'utf8',
    ),
  ),
);

/** What of a text is not as the schema of SARIF 2.1.0 has it; nothing where all is well. */
export function sarifProblems(text: string): string[] {
  isSarif(JSON.parse(text));
  return (isSarif.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

/** What of each text is not as JUnit's schema has it; nothing where all is well. */
export async function junitProblems(
  texts: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(texts).map(([name, contents]) => ({
      fileName: `${name.replaceAll('/', '.')}.xml`,
      contents,
    })),
    schema: XSD,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
