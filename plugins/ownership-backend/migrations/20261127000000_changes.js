// @ts-check

/**
 * What the reviews of the last month saw end, so that a person can be told what
 * changed. Nobody is named: findings are kept by rule and subject, and only groups
 * as owners and as who was to act.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('resolved_findings', table => {
    table.string('fingerprint', 32).primary();
    table.string('rule').notNullable();
    table.string('subject').notNullable();
    table.string('accountable').nullable().comment('Full ref; no person');
    table.string('resolved_at').notNullable().comment('ISO 8601 instant');
    table.index(['accountable', 'resolved_at']);
    table.index(['resolved_at']);
  });

  await knex.schema.createTable('owner_changes', table => {
    table.string('ref').notNullable().comment('Full entity ref, lower case');
    table.string('changed_at').notNullable().comment('ISO 8601 instant');
    table.text('before').nullable().comment('Full ref of a living group');
    table.text('after').nullable().comment('Full ref of a living group');
    table.primary(['ref', 'changed_at']);
    table.index(['changed_at']);
  });

  await knex.schema.alterTable('findings', table => {
    table.index(['accountable']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('findings', table => {
    table.dropIndex(['accountable']);
  });
  await knex.schema.dropTable('owner_changes');
  await knex.schema.dropTable('resolved_findings');
};
