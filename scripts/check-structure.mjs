// What the linter does not see: `yarn structure`.

import { findViolations } from './structure/violations.mjs';
import { homeOf } from './bootstrap/install.mjs';

const violations = findViolations(homeOf(import.meta.url));
violations.forEach(one => console.error(one));
console.log(`structure: ${violations.length} violations`);
process.exitCode = violations.length ? 1 : 0;
