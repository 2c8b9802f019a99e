/** Finds in the SDK's own output what its exit code does not show: errors it printed and modules it gave up on. */
import type { SdkRun } from '../now-sdk.ts'

/** Lines that mean a broken package whatever the exit code says. The SDK prints a RollupError at INFO level. */
const BROKEN = [
    /\bERROR\b/,
    /RollupError/,
    /failed to (transform|bundle|parse)/i,
    /could not (be )?(resolve|bundle)/i,
    /unresolved (import|dependency)/i,
    /\bWARN(ING)?\b.*\b(module|ignored|skipp|duplicate|conflict)/i,
]

/** Every line of the output that means trouble, and the exit code when it is not zero. Empty for a sound run. */
export function findSdkTrouble(run: SdkRun): string[] {
    const lines = run.output.split('\n').map((line) => line.replace(/^\[now-sdk\]\s*/, '').trimEnd())
    const broken = lines.filter((line) => BROKEN.some((pattern) => pattern.test(line)))
    if (broken.some((line) => line.includes('Keys file is out-of-date')))
        broken.push(
            'a record or module is new or gone: `npm run build:keys` writes src/fluent/generated/keys.ts, commit it',
        )
    if (run.exitCode === 0) return broken
    return broken.length > 0
        ? broken
        : [`now-sdk ended with exit code ${run.exitCode}`, ...lines.filter(Boolean).slice(-10)]
}
