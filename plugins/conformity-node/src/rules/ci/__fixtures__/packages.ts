/** A `package.json` with dependencies, as a package manager writes it. */
export const packageJson = (
  dependencies: Record<string, string>,
  devDependencies: Record<string, string> = {},
  more: Record<string, unknown> = {},
) =>
  JSON.stringify(
    { name: 'demo', private: true, ...more, dependencies, devDependencies },
    null,
    2,
  );
