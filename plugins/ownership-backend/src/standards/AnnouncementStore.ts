import { Knex } from 'knex';
import { columnText } from '../store/rows';

/** A standard in one of its versions. */
export interface Announced {
  /** Full ref. */
  standard: string;
  /** Empty where it has none. */
  version: string;
}

// Stands for all that was there before anybody was told anything.
const BASELINE: Announced = { standard: '*', version: '' };

const keyOf = ({ standard, version }: Announced) =>
  JSON.stringify([standard, columnText(version)]);

/** Keeps which standards were announced, in the plugin's own database. */
export class AnnouncementStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Those that were not announced yet. The first time, all of them count as
   * announced: what is there already is no news.
   *
   * @param at - ISO 8601 instant
   */
  async findNew<T extends Announced>(
    adopted: readonly T[],
    at: string,
  ): Promise<T[]> {
    const rows: Announced[] = await this.knex('standard_announcements').select(
      'standard',
      'version',
    );
    if (rows.length === 0) {
      await this.add([BASELINE, ...adopted], at);
      return [];
    }
    const known = new Set(rows.map(keyOf));
    return adopted.filter(one => !known.has(keyOf(one)));
  }

  /** @param at - ISO 8601 instant */
  async add(announced: readonly Announced[], at: string): Promise<void> {
    const rows = announced.map(({ standard, version }) => ({
      standard,
      version: columnText(version),
      announced_at: at,
    }));
    await this.knex('standard_announcements')
      .insert(rows)
      .onConflict(['standard', 'version'])
      .ignore();
  }
}
