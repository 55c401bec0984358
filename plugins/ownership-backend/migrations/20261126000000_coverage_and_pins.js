// @ts-check

/**
 * How coverage went, which domains things belong to, and reviews that were
 * frozen for meetings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // A row for the days on which something changed; it holds until the next one.
  await knex.schema.createTable('coverage_history', table => {
    table
      .string('dimension')
      .notNullable()
      .comment('What is counted by: all, domain, impact or tier');
    table.string('value').notNullable().comment('Of it; empty for none');
    table.string('day', 10).notNullable().comment('ISO 8601 date');
    table.integer('orphaned').notNullable();
    table.integer('at_risk').notNullable();
    table.integer('owned').notNullable();
    table.integer('contradicted').notNullable();
    table.integer('undeclared').notNullable();
    table.integer('shown').notNullable();
    table.integer('not_applicable').notNullable();
    table.primary(['dimension', 'value', 'day']);
  });

  await knex.schema.createTable('domain_impacts', table => {
    table.string('domain').notNullable().comment('Full ref');
    table.string('impact').notNullable();
    table.primary(['domain', 'impact']);
  });

  await knex.schema.createTable('subject_domains', table => {
    table.string('subject').notNullable().comment('Full ref; nothing owned');
    table.string('domain').notNullable().comment('Full ref');
    table.primary(['subject', 'domain']);
    table.index(['domain']);
  });

  await knex.schema.createTable('pinned_reviews', table => {
    table.string('id', 36).primary();
    table.text('title').notNullable();
    table.text('note').nullable();
    table.text('created_by').notNullable().comment('Full ref');
    table.string('created_at').notNullable().comment('ISO 8601 instant');
    table.string('reviewed_at').notNullable().comment('ISO 8601 instant');
    table.text('not_set_up').notNullable().comment('JSON');
    table.text('rules').notNullable().comment('Those that ran, JSON');
    table.index(['created_at']);
  });

  await knex.schema.createTable('pinned_verdicts', table => {
    pinColumn(table);
    table.string('ref').notNullable().comment('Full ref');
    table.string('domain').nullable();
    table.string('ownership').notNullable();
    table.string('run').notNullable();
    table.string('accountable').nullable();
    table.integer('risk').notNullable();
    table.text('search').nullable().comment('Ref, title and owning groups');
    table
      .text('body')
      .nullable()
      .comment('JSON, of what needs something; it names nobody');
    table.primary(['pin', 'ref']);
    table.index(['pin', 'ownership']);
  });

  await knex.schema.createTable('pinned_findings', table => {
    pinColumn(table);
    table.string('fingerprint', 32).notNullable();
    table.string('rule').notNullable();
    table.string('severity').notNullable();
    table.string('subject').notNullable().comment('Full ref');
    table
      .text('body')
      .nullable()
      .comment('JSON, of rules that claims rest on; it names nobody');
    table.primary(['pin', 'fingerprint']);
    table.index(['pin', 'rule']);
  });

  await knex.schema.createTable('pinned_outcomes', table => {
    pinColumn(table);
    table.string('ref').notNullable().comment('Full ref');
    table.string('outcome').notNullable();
    table.text('owner').nullable().comment('Full ref of a group');
    table.string('due_on', 10).nullable().comment('ISO 8601 date');
    table.text('reason').nullable();
    table.text('decided_by').notNullable().comment('Full ref');
    table.string('decided_at').notNullable().comment('ISO 8601 instant');
    table.primary(['pin', 'ref']);
  });
};

/** @param {import('knex').Knex.CreateTableBuilder} table */
function pinColumn(table) {
  table
    .string('pin', 36)
    .notNullable()
    .references('pinned_reviews.id')
    .onDelete('CASCADE');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'pinned_outcomes',
    'pinned_findings',
    'pinned_verdicts',
    'pinned_reviews',
    'subject_domains',
    'domain_impacts',
    'coverage_history',
  ]) {
    await knex.schema.dropTable(table);
  }
};
