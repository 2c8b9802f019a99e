/** What people did in between, at the time at which they did it: the demo plays days that are over. */
import type { LocalInstance } from 'servicenow-local-instance'

/** Does something at an earlier time, or now where none is given; afterwards the clock shows the time that it showed before. */
export async function doneAt(
    { clock }: LocalInstance,
    time: string | undefined,
    act: () => Promise<void>,
): Promise<void> {
    if (time === undefined) return act()
    const now = clock.now()
    clock.set(Date.parse(time))
    await act()
    clock.set(now)
}
