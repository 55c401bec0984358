import { JsonObject } from '@backstage/types';
import { ScopeInForce } from '../../decisions';
import { toRef } from '../../snapshot/refs';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    tooMany: '{{vetoes}} may stop this decision, and {{maxVetoes}} are enough.',
    noGrounds: 'The veto of {{by}} names no grounds.',
  },
  fixes: {
    consult:
      'Leave a veto to who answers for the harm it prevents, and consult the others.',
    stateGrounds:
      'Say on which grounds {{by}} may stop it, or consult {{by}} instead.',
  },
  clauses: { noVeto: 'nobody has a veto' },
});

interface Veto {
  by: string;
  hasGrounds: boolean;
  path: string;
}

function vetoesOf(scope: ScopeInForce): Veto[] {
  const list: unknown = scope.entity.spec.vetoes;
  const vetoes: Array<JsonObject | null> = Array.isArray(list) ? list : [];
  return vetoes.flatMap((veto, index) => {
    const by = toRef(veto?.by, undefined, scope.namespace);
    const grounds = veto?.grounds;
    const hasGrounds = typeof grounds === 'string' && grounds.trim() !== '';
    return by ? [{ by, hasGrounds, path: `spec.vetoes[${index}]` }] : [];
  });
}

function tooMany(vetoes: readonly Veto[], maxVetoes: number): RuleFinding[] {
  return vetoes.length <= maxVetoes
    ? []
    : [
        say.finding({
          messageId: 'tooMany',
          params: { vetoes: vetoes.length, maxVetoes },
          evidence: vetoes.map(({ path, by }) => ({
            path: `${path}.by`,
            value: by,
          })),
          about: ['vetoes'],
          fix: { fixId: 'consult' },
        }),
      ];
}

function withoutGrounds(vetoes: readonly Veto[]): RuleFinding[] {
  const bare = vetoes.filter(veto => !veto.hasGrounds);
  const names = [...new Set(bare.map(veto => veto.by))].sort();
  return names.map(by =>
    say.finding({
      messageId: 'noGrounds',
      params: { by },
      evidence: bare
        .filter(veto => veto.by === by)
        .map(({ path }) => ({ path: `${path}.grounds`, value: null })),
      about: [by],
      fix: { fixId: 'stateGrounds' },
    }),
  );
}

/** See veto-sprawl.md. */
export const vetoSprawl = defineRule({
  id: 'veto-sprawl',
  family: 'decisions',
  title: 'Too many may say no, or without a reason',
  severity: 'warning',
  preset: 'strict',
  needs: ['decisionScopes'],
  options: { maxVetoes: 2 },
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context =>
    scopeCheck(context, scope => {
      const vetoes = vetoesOf(scope);
      return vetoes.length
        ? [
            ...tooMany(vetoes, context.options.maxVetoes),
            ...withoutGrounds(vetoes),
          ]
        : say.notApplicable('noVeto');
    }),
});
