// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('french_documents', table => {
    table
      .float('boost')
      .notNullable()
      .defaultTo(1)
      .comment('What a match is worth');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('french_documents', table => {
    table.dropColumn('boost');
  });
};
