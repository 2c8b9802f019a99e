/** Shows under each code what to do about it. */
function onLoad() {
    var advice = g_scratchpad.x_kt_gov_advice || []
    for (var at = 0; at < advice.length; at++) g_form.showFieldMsg(advice[at].column, advice[at].text, 'info')
}
