// @ts-check

/**
 * What people say about findings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waivers', table => {
    table.string('id', 36).primary();
    table.string('rule').notNullable();
    table.string('fingerprint', 32).nullable().comment('Of one finding');
    table.text('subject').nullable().comment('Full ref; of that finding');
    table.text('applies_to').nullable().comment('Filter predicate, JSON');
    table.text('reason').notNullable();
    table.string('expires_on', 10).notNullable().comment('ISO 8601 date');
    table.string('state').notNullable();
    table.text('requested_by').notNullable().comment('Full ref');
    table.string('requested_at').notNullable().comment('ISO 8601 instant');
    table.text('decided_by').nullable().comment('Full ref');
    table.string('decided_at').nullable().comment('ISO 8601 instant');
    table.text('comment').nullable();
    table.text('search').notNullable().comment('Rule, subject and reason');
    table.index(['state', 'expires_on']);
    table.index(['fingerprint']);
  });

  await knex.schema.createTable('confirmations', table => {
    table.string('subject').primary().comment('Full ref');
    table.text('confirmed_by').notNullable().comment('Full ref');
    table.string('confirmed_at').notNullable().comment('ISO 8601 instant');
  });

  await knex.schema.createTable('disputes', table => {
    table.string('id', 36).primary();
    table.string('rule').notNullable();
    table.string('fingerprint', 32).notNullable();
    table.text('subject').notNullable().comment('Full ref');
    table.text('reason').notNullable();
    table.string('disputed_by').notNullable().comment('Full ref');
    table.string('disputed_at').notNullable().comment('ISO 8601 instant');
    table.unique(['fingerprint', 'disputed_by']);
    table.index(['rule']);
  });

  await knex.schema.alterTable('findings', table => {
    table.string('state').notNullable().defaultTo('open');
    table.text('marks').nullable().comment('What people say of it, JSON');
    table.index(['state']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('findings', table => {
    table.dropIndex(['state']);
    table.dropColumn('state');
    table.dropColumn('marks');
  });
  await knex.schema.dropTable('disputes');
  await knex.schema.dropTable('confirmations');
  await knex.schema.dropTable('waivers');
};
