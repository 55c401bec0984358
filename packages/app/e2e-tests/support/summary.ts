import { Reporter, Suite } from '@playwright/test/reporter';

/** Ends with how many tests passed, and how many failed. */
export default class Summary implements Reporter {
  private suite?: Suite;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = (this.suite?.allTests() ?? []).map(one => one.outcome());
    const failed = outcomes.filter(one => one === 'unexpected').length;
    const passed = outcomes.filter(one => /^(expected|flaky)$/.test(one));
    // eslint-disable-next-line no-console
    console.log(`${passed.length} passed, ${failed} failed`);
  }

  printsToStdio() {
    return true;
  }
}
