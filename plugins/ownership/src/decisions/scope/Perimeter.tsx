import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Predicate } from '../../shared/Predicate';
import { KnownRefList } from '../KnownRefList';
import { scopeTexts } from './texts';

/** What is in these is covered as well. */
const isWide = (ref: string) =>
  ['system', 'domain'].includes(parseEntityRef(ref).kind.toLowerCase());

/** `{}` and `{ $all: [] }` match whatever there is. */
const isEverything = (predicate: unknown): boolean =>
  ['{}', '{"$all":[]}'].includes(JSON.stringify(predicate));

/** What a scope is about, in words. */
export const Perimeter = ({ scope }: { scope: ScopePage }) => {
  const { targets, predicate } = scope;
  const { t } = useTranslationRef(scopeTexts);
  if (targets) {
    return targets.length ? (
      <>
        {t('about.names', {
          targets: <KnownRefList refs={targets} withKind />,
        })}
        {targets.some(isWide) && <div>{t('about.wide')}</div>}
      </>
    ) : (
      <>{t('about.namesNothing')}</>
    );
  }
  if (predicate === undefined) {
    return <>{t('about.nothing')}</>;
  }
  return isEverything(predicate) ? (
    <>{t('about.everything')}</>
  ) : (
    t('about.matching', { predicate: <Predicate predicate={predicate} /> })
  );
};
