import { CellState, ScopeState } from '@pillars/plugin-ownership-common';
import { Chip } from '../../shared/Chip';
import { useDecisionWords } from './useDecisionWords';

export const CellChip = ({ state }: { state: CellState }) => (
  <Chip {...useDecisionWords().cell[state]} />
);

export const ScopeStateChip = ({ state }: { state: ScopeState }) => (
  <Chip {...useDecisionWords().state[state]} />
);

/** On the last level of an escalation: whether that has the last word. */
export const EndChip = (props: { isEnd: boolean }) => {
  const { end, noEnd } = useDecisionWords().escalation;
  return <Chip {...(props.isEnd ? end : noEnd)} />;
};
