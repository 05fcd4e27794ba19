// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('delegations', table => {
    table.comment('Tokens that users lend to their runs, encrypted');
    table.string('user_entity_ref').notNullable();
    table.string('kind').notNullable().comment('console or gitlab');
    table.string('key_id').notNullable().comment('Which key encrypted it');
    table.text('sealed').notNullable();
    table
      .string('expires_at')
      .notNullable()
      .comment('ISO 8601 in UTC: sorts as it reads on every database');
    table.primary(['user_entity_ref', 'kind']);
    table.index('expires_at');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('delegations');
};
