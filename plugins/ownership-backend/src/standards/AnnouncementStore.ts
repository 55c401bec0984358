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
const BASELINE_LASTS = 60 * 60 * 1000;

const keyOf = ({ standard, version }: Announced) =>
  JSON.stringify([standard, columnText(version)]);

/** Keeps which standards were announced, in the plugin's own database. */
export class AnnouncementStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Those that were not announced yet. The first time, and for an hour, all of
   * them count as announced: what is there already is no news, and a portal that
   * just started takes a while to read what is there.
   *
   * @param now - milliseconds since 1970
   */
  async findNew<T extends Announced>(
    adopted: readonly T[],
    now: number,
  ): Promise<T[]> {
    const rows: Array<Announced & { announced_at: string }> = await this.knex(
      'standard_announcements',
    ).select();
    const baseline = rows.find(one => one.standard === BASELINE.standard);
    const known = new Set(rows.map(keyOf));
    const unknown = adopted.filter(one => !known.has(keyOf(one)));
    const isFilling =
      !baseline || now < Date.parse(baseline.announced_at) + BASELINE_LASTS;
    if (isFilling) {
      await this.add([...(baseline ? [] : [BASELINE]), ...unknown], now);
      return [];
    }
    return unknown;
  }

  /** @param now - milliseconds since 1970 */
  async add(announced: readonly Announced[], now: number): Promise<void> {
    const rows = announced.map(({ standard, version }) => ({
      standard,
      version: columnText(version),
      announced_at: new Date(now).toISOString(),
    }));
    if (!rows.length) {
      return;
    }
    await this.knex('standard_announcements')
      .insert(rows)
      .onConflict(['standard', 'version'])
      .ignore();
  }
}
