import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rollup } from 'rollup';
import ts from 'typescript';

const ENTRY = resolve(__dirname, '../index.ts');

const typescript = {
  name: 'typescript',
  resolveId(id: string, importer?: string) {
    const path = resolve(importer ? dirname(importer) : '/', id);
    const file = [path, `${path}.ts`].find(
      each => each.endsWith('.ts') && existsSync(each),
    );
    return file ?? { id, external: true };
  },
  transform: (code: string) => ({
    code: ts.transpileModule(code, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
      },
    }).outputText,
    map: null,
  }),
};

/** A file a module, without what nothing uses: as Backstage builds a package. */
async function build() {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [typescript],
    treeshake: { moduleSideEffects: false },
    onwarn: () => {},
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    preserveModules: true,
  });
  await bundle.close();
  return output;
}

// Threads call by name what no module imports: once, a build left it out.
it('keeps in a build what threads call', async () => {
  const output = await build();
  const worker = output.find(({ name }) => name === 'render/worker');
  expect(worker).toMatchObject({
    type: 'chunk',
    exports: expect.arrayContaining(['WORKER', 'blocks', 'page']),
  });
}, 60_000);
