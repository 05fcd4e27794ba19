// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('conformity_repositories', table => {
    table.comment('The last evaluation of each repository');
    table.string('project').notNullable();
    table.string('repository').notNullable();
    table.string('web_url', 1024).notNullable();
    table.text('facts').notNullable().comment('What the platform knew, JSON');
    table
      .string('commit')
      .nullable()
      .comment('Tag of the tree that was judged');
    table.string('evaluated_at').nullable().comment('ISO 8601 in UTC');
    table.string('level').nullable();
    table.integer('breaches').notNullable().defaultTo(0);
    table.text('evaluation').nullable().comment('JSON');
    table.text('problem').nullable().comment('Why the last try failed, JSON');
    table.primary(['project', 'repository']);
  });
  await knex.schema.createTable('conformity_history', table => {
    table.comment('How repositories changed, a row for each change');
    table.increments('id');
    table.string('project').notNullable();
    table.string('repository').notNullable();
    table.string('at').notNullable();
    table.string('level').nullable();
    table.integer('breaches').notNullable();
    table.string('commit').nullable();
    table.index(['project', 'repository', 'at']);
  });
  await knex.schema.createTable('conformity_exemptions', table => {
    table.comment('Leave not to follow a rule (dérogations)');
    table.string('id').primary();
    table.string('project').notNullable().index();
    table.string('repository').nullable();
    table.string('rule').notNullable();
    table.text('reason').notNullable();
    table.string('asked_by').notNullable();
    table.string('asked_at').notNullable();
    table.string('until').notNullable();
    table.string('state').notNullable().index();
    table.string('decided_by').nullable();
    table.string('decided_at').nullable();
    table.text('decision').nullable();
  });
  await knex.schema.createTable('conformity_attestations', table => {
    table.comment('The word of somebody of a project on a requirement');
    table.string('id').primary();
    table.string('project').notNullable();
    table.string('requirement').notNullable();
    table.text('proof').notNullable();
    table.text('comment').nullable();
    table.string('author').notNullable();
    table.string('at').notNullable();
    table.string('until').notNullable();
    table.unique(['project', 'requirement']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'conformity_attestations',
    'conformity_exemptions',
    'conformity_history',
    'conformity_repositories',
  ]) {
    await knex.schema.dropTable(table);
  }
};
