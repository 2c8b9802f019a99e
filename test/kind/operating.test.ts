/** On a kind instance: the promises of operating in one file. */
import './on-kind-instance.ts'
import '../on-instance/operating/alerts.test.ts'
