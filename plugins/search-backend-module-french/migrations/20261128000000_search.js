// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.startsWith('pg');
  await knex.schema.createTable('french_documents', table => {
    table.comment('What can be found: a heading of a page, or an entity');
    table.increments('id');
    table.string('type', 64).notNullable();
    table.text('location').notNullable();
    table.text('page').notNullable().comment('The location without heading');
    table.text('page_title').notNullable().comment('Folded, to sort by');
    table.integer('position').notNullable().comment('Of the heading');
    table.string('kind', 64).notNullable();
    table.text('ref').nullable().comment('The entity that rights are asked on');
    table.string('hash', 64).notNullable();
    table.text('document').notNullable().comment('JSON');
    table.specificType('filters', isPostgres ? 'jsonb' : 'text').notNullable();
    table.unique(['type', 'location']);
    table.index(['type', 'page']);
    table.index(['ref']);
  });
  await knex.schema.createTable('french_entities', table => {
    table.comment('Entities whose facts are known');
    table.text('ref').primary();
    table.string('hash', 64).notNullable();
  });
  await knex.schema.createTable('french_facts', table => {
    table.comment(
      'What conditions on entities read, as the catalogue keeps it',
    );
    table
      .text('ref')
      .notNullable()
      .references('ref')
      .inTable('french_entities')
      .onDelete('CASCADE');
    table.string('key', 200).notNullable();
    table.string('value', 200).nullable();
    table.index(['ref', 'key', 'value']);
  });
  await knex.schema.createTable('french_words', table => {
    table.comment('Words to correct typing mistakes with');
    table.string('word', 64).primary();
  });
  if (isPostgres) {
    await knex.schema.createTable('french_index', table => {
      table
        .integer('id')
        .primary()
        .references('id')
        .inTable('french_documents')
        .onDelete('CASCADE');
      table.specificType('vector', 'tsvector').notNullable();
      table.index(['vector'], 'french_index_vector', 'gin');
    });
    return;
  }
  await knex.schema.raw(
    `create virtual table french_index using fts5(
       title_words, title_stems, page_words, page_stems,
       context_words, context_stems, text_words, text_stems, ids,
       content='', contentless_delete=1, prefix='2 3',
       tokenize='unicode61 remove_diacritics 2'
     )`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'french_index',
    'french_words',
    'french_facts',
    'french_entities',
    'french_documents',
  ]) {
    await knex.schema.dropTable(table);
  }
};
