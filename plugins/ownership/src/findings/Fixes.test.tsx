import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingItem, OwnershipApi } from '@pillars/plugin-ownership-common';
import { aFinding, aWaiver, aWaiverList } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { Fixes } from './Fixes';

const SUBJECT = 'component:default/checkout';

function show(findings: FindingItem[], api: Partial<OwnershipApi> = {}) {
  const onChanged = jest.fn();
  renderPage(
    <Fixes subject={SUBJECT} findings={findings} onChanged={onChanged} />,
    api,
  );
  return onChanged;
}

async function openDialog(button: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

/** An error as the client throws it: what the backend said is its cause. */
const refusal = (message: string) =>
  Object.assign(new Error('Request failed with 400 Bad Request'), {
    cause: new Error(message),
  });

/** The day so many days from now, UTC, as the backend counts. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('asking for a waiver', () => {
  it('needs a reason and a last day', async () => {
    const requestWaiver = jest.fn();
    show([aFinding()], { requestWaiver });
    const dialog = await openDialog('Ask for a waiver…');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(await dialog.findByText('Say why, in a sentence.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/Reason/), 'It goes away.');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(requestWaiver).not.toHaveBeenCalled();
    expect(dialog.getByRole('group', { name: /Until/ })).toHaveAttribute(
      'data-invalid',
    );
  });

  it('sends both, and lets the page ask again', async () => {
    const requestWaiver = jest.fn(async () => aWaiver());
    const onChanged = show([aFinding()], { requestWaiver });
    const dialog = await openDialog('Ask for a waiver…');
    expect(dialog.getByText(/gone does not exist/)).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/Reason/), ' It goes away. ');
    await userEvent.click(dialog.getByRole('button', { name: '90 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
    expect(requestWaiver).toHaveBeenCalledWith({
      fingerprint: '0'.repeat(32),
      reason: 'It goes away.',
      expiresOn: inDays(90),
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why it was refused, and loses nothing', async () => {
    const requestWaiver = jest
      .fn()
      .mockRejectedValue(refusal('expiresOn: is more than 90 days away'));
    const onChanged = show([aFinding()], { requestWaiver });
    const dialog = await openDialog('Ask for a waiver…');
    await userEvent.type(dialog.getByLabelText(/Reason/), 'It goes away.');
    await userEvent.click(dialog.getByRole('button', { name: '180 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^expiresOn: is more than 90 days away$/,
    );
    expect(dialog.getByLabelText(/Reason/)).toHaveValue('It goes away.');
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('is over where one waits, which can be taken back', async () => {
    const decideWaiver = jest.fn(async () => aWaiver());
    const getWaivers = jest.fn(async () =>
      aWaiverList([aWaiver({ may: ['reject', 'revoke'] })]),
    );
    const onChanged = show([aFinding()], { getWaivers, decideWaiver });
    expect(await screen.findByText(/waits for a decision/)).toHaveTextContent(
      'Waiver until 2099-03-31 asked for by ann, waits for a decision: It is switched off in spring.',
    );
    expect(getWaivers).toHaveBeenCalledWith({
      subject: [SUBJECT],
      status: ['requested'],
      limit: 500,
    });
    expect(
      screen.queryByRole('button', { name: /Ask for/ }),
    ).not.toBeInTheDocument();
    const dialog = await openDialog('Take back');
    await userEvent.click(dialog.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalled());
    expect(decideWaiver).toHaveBeenCalledWith('w', 'revoke', {});
  });
});

describe('marks', () => {
  const accepted = aFinding({
    fingerprint: '1'.repeat(32),
    message: 'It is accepted.',
    disputes: 1,
    waiver: aWaiver({ state: 'approved', decidedBy: 'user:default/bob' }),
  });

  it('show what was accepted, by whom and why, after what is open', async () => {
    show([accepted, aFinding()]);
    const marks = await screen.findByRole('list', { name: /people say/ });
    expect(marks).toHaveTextContent(
      /Waived until 2099-03-31 \(in [\d,]+ days\): It is switched off in spring\./,
    );
    expect(marks).toHaveTextContent('Asked for by ann, approved by bob');
    expect(marks).toHaveTextContent('Disputed by 1 person');
    expect(screen.getByText('Accepted')).toBeVisible();
    const open = screen.getByText(/gone does not exist/);
    const after = screen.getByText('It is accepted.');
    expect(open.compareDocumentPosition(after)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('let one ask for longer', async () => {
    show([accepted]);
    expect(
      await screen.findByRole('button', { name: 'Ask for longer…' }),
    ).toBeVisible();
  });

  it('say that it is not known whether something waits', async () => {
    const getWaivers = jest.fn().mockRejectedValue(new Error('Away'));
    show([aFinding()], { getWaivers });
    expect(await screen.findByRole('alert')).toHaveTextContent('Away');
    expect(screen.getByText(/gone does not exist/)).toBeVisible();
  });
});

describe('objecting', () => {
  it('sends the reason', async () => {
    const dispute = jest.fn();
    const onChanged = show([aFinding()], { dispute });
    const dialog = await openDialog('This is wrong…');
    await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    expect(dispute).not.toHaveBeenCalled();
    await userEvent.type(
      dialog.getByLabelText(/What is wrong/),
      'It was renamed.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalled());
    expect(dispute).toHaveBeenCalledWith({
      fingerprint: '0'.repeat(32),
      reason: 'It was renamed.',
    });
  });
});

describe('confirming', () => {
  it('answers a stale confirmation in two clicks', async () => {
    const confirm = jest.fn();
    const onChanged = show([aFinding({ rule: 'stale-confirmation' })], {
      confirm,
    });
    const dialog = await openDialog('Confirm ownership');
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalled());
    expect(confirm).toHaveBeenCalledWith({ subjects: [SUBJECT] });
  });

  it('is no answer to anything else', async () => {
    show([aFinding()]);
    await screen.findByRole('button', { name: 'This is wrong…' });
    expect(
      screen.queryByRole('button', { name: 'Confirm ownership' }),
    ).not.toBeInTheDocument();
  });
});
