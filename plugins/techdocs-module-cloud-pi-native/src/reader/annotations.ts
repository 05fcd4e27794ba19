/** Where the source of an entity's documentation is. */
export const SOURCE = 'backstage.io/techdocs-ref';

/** The entity whose site the documentation of this one is a part of. */
export const SHARED_SITE = 'backstage.io/techdocs-entity';
