/** The visual components that this instance draws, by the sys_ids under which the platform has them. */

/** How a widget shows its figure. */
export type Drawing = 'score' | 'donut' | 'bars' | 'columns' | 'line' | 'heatmap' | 'list' | 'heading'

// As the Dashboard plugin of the ServiceNow SDK resolves the names of components.
const DRAWINGS: Readonly<Record<string, Drawing>> = {
    d24d53f60350de7a652caf3188a46ed2: 'score', // single-score
    a2b0596cec6b9d49dd1ff9bf76b5084b: 'donut',
    '96abe7e38d8790718022c5630a92176c': 'donut', // pie
    '3809c6583b8dd540a0bf735ed493bae2': 'donut', // semi-donut
    '85855283b7e03010097cb81cde11a91d': 'bars', // horizontal-bar
    '23051643b7e03010097cb81cde11a910': 'columns', // vertical-bar
    '2bd5dc19a7ad083941b7c992a966dd78': 'columns', // column
    '18ac962264404bcc0039359d184b15f3': 'line',
    '0f1e76928c4814e1430774fb864003f0': 'line', // spline
    aba8630dc2ccc9b3c1774af1b6820696: 'line', // area
    d1f6c60ce95607ea1ef236430d5fdec9: 'heatmap',
    '7ff373544303121093711347efb8f23c': 'list',
    '1f6e0643eca7a637e36bd7833549ec9e': 'heading',
}

/** How a component is drawn here; null where it is not. */
export function drawingOf(component: string): Drawing | null {
    return DRAWINGS[component] ?? null
}
