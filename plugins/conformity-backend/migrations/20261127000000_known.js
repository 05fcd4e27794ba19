// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('conformity_repositories', table => {
    table
      .string('known', 64)
      .nullable()
      .comment('Fingerprint of what was known of it at the last try');
    table.string('tried_at').nullable().comment('ISO 8601 in UTC');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('conformity_repositories', table => {
    table.dropColumns('known', 'tried_at');
  });
};
