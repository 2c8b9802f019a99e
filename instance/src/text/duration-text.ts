/** Display values of durations. Pure, because records and scripts both show them. */

/**
 * Days, hours and minutes that are not zero: `2 Days 10 Hours 36 Minutes` (GlideDuration API, getDisplayValue). Seconds show only
 * where there is nothing larger.
 */
export function describeDuration(milliseconds: number): string {
    const total = Math.floor(Math.abs(milliseconds) / 1000)
    const parts: [number, string][] = [
        [Math.floor(total / 86_400), 'Day'],
        [Math.floor(total / 3600) % 24, 'Hour'],
        [Math.floor(total / 60) % 60, 'Minute'],
    ]
    const shown = parts.filter(([amount]) => amount > 0)
    if (shown.length === 0) shown.push([total, 'Second'])
    return shown.map(([amount, unit]) => `${amount} ${unit}${amount === 1 ? '' : 's'}`).join(' ')
}
