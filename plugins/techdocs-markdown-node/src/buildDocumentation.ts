import {
  BuilderOptions,
  BuiltDocumentation,
  DocumentationBuilder,
  DocumentationOptions,
} from './DocumentationBuilder';

/**
 * Builds a repository's documentation once.
 *
 * @public
 */
export async function buildDocumentation(
  options: DocumentationOptions & BuilderOptions,
): Promise<BuiltDocumentation> {
  const builder = new DocumentationBuilder(options);
  try {
    return await builder.build(options);
  } finally {
    await builder.close();
  }
}
