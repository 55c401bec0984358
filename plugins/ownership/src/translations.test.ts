import { misprintsIn } from '@pillars/plugin-ownership-common/french';
import { readdirSync } from 'node:fs';
import { translations } from './translations';

type Messages = Record<string, string>;

/** What a ref holds, which Backstage's translation API reads. */
interface Internals {
  getDefaultMessages(): Messages;
  getDefaultResource(): {
    resources: Array<{
      language: string;
      loader(): Promise<{ messages: Messages }>;
    }>;
  };
}

async function inFrench(ref: Internals): Promise<Messages> {
  const { resources } = ref.getDefaultResource();
  const french = resources.find(one => one.language === 'fr')!;
  return (await french.loader()).messages;
}

const holesIn = (text: string) =>
  [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])].sort().join();

const FILES = readdirSync(__dirname, { recursive: true }).filter(file =>
  /(^|\/)texts\.ts$/.test(`${file}`),
);

it('lists the texts of every folder', () => {
  expect(translations).toHaveLength(FILES.length);
});

describe.each(
  translations.map(ref => [ref.id, ref as unknown as Internals] as const),
)('%s', (_id, ref) => {
  const english = ref.getDefaultMessages();

  it('has the same keys in both languages', async () => {
    const french = await inFrench(ref);
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  it('says in both languages what it is given', async () => {
    const french = await inFrench(ref);
    const differing = Object.entries(english).filter(
      ([key, text]) => holesIn(text) !== holesIn(french[key]),
    );
    expect(differing).toEqual([]);
  });

  it('is set as French is', async () => {
    const french = Object.values(await inFrench(ref));
    expect(french.flatMap(misprintsIn)).toEqual([]);
  });
});
