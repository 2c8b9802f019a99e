/** When a schedule is due: that of a job, or of a flow. */
import type { Row } from '../kernel/kernel.ts'
import { fromLocal, parseUtc, zoneOffset } from '../text/date-text.ts'

const DAY = 86_400_000

/** The first instant at or after `from` at which a job is due; null for jobs run on demand. */
export function nextRun(job: Row, from: number): number | null {
    const start = parseUtc(job.run_start ?? '')
    const zone = job.time_zone || 'UTC'
    switch (job.run_type) {
        case 'periodically': {
            const period = parseUtc(job.run_period ?? '') ?? 0
            if (period <= 0) return null
            const base = start ?? 0
            return base >= from ? base : base + Math.ceil((from - base) / period) * period
        }
        case 'once':
            return start
        case 'daily':
            return nextDay(job, zone, from, () => true)
        case 'weekly':
            return nextDay(job, zone, from, (date) => (date.getUTCDay() || 7) === Number(job.run_dayofweek ?? 1))
        case 'monthly':
            return nextDay(job, zone, from, (date) => date.getUTCDate() === dayOfMonth(job, date))
        default:
            return null
    }
}

function nextDay(job: Row, zone: string, from: number, isDay: (date: Date) => boolean): number | null {
    const timeOfDay = (parseUtc(job.run_time ?? '') ?? 0) % DAY
    const local = from + zoneOffset(from, zone)
    for (let day = Math.floor(local / DAY); day < Math.floor(local / DAY) + 400; day += 1) {
        const at = fromLocal(day * DAY + timeOfDay, zone)
        if (at >= from && isDay(new Date(day * DAY))) return at
    }
    return null
}

// Special cases in job schedules: day 31 means the last day of shorter months.
function dayOfMonth(job: Row, date: Date): number {
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    return Math.min(Number(job.run_dayofmonth ?? 1), last)
}
