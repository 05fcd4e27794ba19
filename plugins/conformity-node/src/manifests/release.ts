/**
 * Namespace that charts are rendered for: an object that names it takes the one
 * that it is deployed to, and does not impose its own.
 */
export const RELEASE_NAMESPACE = 'namespace-of-the-release';
