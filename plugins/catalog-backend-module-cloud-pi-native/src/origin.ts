/**
 * Types of location of what we ingest. The catalogue writes the origin of every
 * entity itself, so that a file cannot pass for either.
 */
export const PROVIDED_LOCATION = 'cloud-pi-native';

/** Location of a repository: our reader says what its file describes. */
export const REPOSITORY_LOCATION = 'cloud-pi-native-repository';

/** Name of our provider, and key of what it provides. */
export const PROVIDER_NAME = 'cloud-pi-native';
