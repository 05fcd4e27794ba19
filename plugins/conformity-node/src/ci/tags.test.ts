import { tagKind, tagOf } from './tags';

describe('tags', () => {
  it.each([
    ['harbor.example:5000/demo/api', 'latest'],
    ['harbor.example:5000/demo/api:1.0', '1.0'],
    ['$REGISTRY/api:$TAG', '$TAG'],
    ['api:${TAG:-latest}', '${TAG:-latest}'],
    ['${IMAGE:-api}', 'latest'],
  ])('of %s is %s', (reference, tag) => {
    expect(tagOf(reference)).toBe(tag);
  });

  it.each([
    ['$CI_COMMIT_SHORT_SHA', 'unique'],
    ['v-${CI_COMMIT_SHA}', 'unique'],
    ['latest-$CI_PIPELINE_IID', 'unique'],
    ['${CI_COMMIT_TAG:-$CI_COMMIT_SHORT_SHA}', 'unique'],
    ['${CI_COMMIT_TAG:-$CI_COMMIT_REF_SLUG}', 'branch'],
    ['${CI_COMMIT_TAG:-latest}', 'latest'],
    ['$(git rev-parse --short HEAD)', 'unique'],
    ['$CI_COMMIT_REF_SLUG', 'branch'],
    ['$CI_PROJECT_NAME-dev', 'branch'],
    ['$CI_MERGE_REQUEST_IID', 'branch'],
    ['latest', 'latest'],
    ['1.2.3', 'fixed'],
    ['', 'fixed'],
    ['$VERSION', 'unclear'],
    ['$(cat VERSION)', 'unclear'],
    ['$CI_COMMIT_SHAPE', 'unclear'],
  ])('%s is %s', (tag, kind) => {
    expect(tagKind(tag)).toBe(kind);
  });
});
