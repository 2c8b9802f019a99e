/** On a kind instance: the promises of receiving in one file. */
import './on-kind-instance.ts'
import '../on-instance/receiving/answers.test.ts'
