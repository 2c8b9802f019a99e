/** German: what the checks of the Setup page found, and what to do. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const advice: Catalogue = {
    'The app was set up on another instance: this one is a clone, or was renamed':
        'Die App wurde auf einer anderen Instanz eingerichtet: Diese ist ein Klon oder wurde umbenannt',
    'Deliveries are held and calls to Keeptrusts stop. Give this instance a secret and a token of its own, then choose Confirm this instance on the Setup page.':
        'Zustellungen werden zurückgehalten, und Aufrufe an Keeptrusts unterbleiben. Geben Sie dieser Instanz ein eigenes Geheimnis und ein eigenes Token, und wählen Sie dann „Diese Instanz bestätigen“ auf der Seite „Einrichtung“.',
    'The app has not noted yet on which instance it was set up':
        'Die App hat noch nicht vermerkt, auf welcher Instanz sie eingerichtet wurde',
    'It does so by itself within a minute after a secret is set. When it does not, look at the schedules check, or choose Confirm this instance.':
        'Sie tut es selbst innerhalb einer Minute, nachdem ein Geheimnis gesetzt ist. Andernfalls sehen Sie sich die Prüfung der geplanten Jobs an, oder wählen Sie „Diese Instanz bestätigen“.',
    'No webhook secret is set: nothing is received': 'Kein Webhook-Geheimnis ist gesetzt: Nichts wird empfangen',
    'Choose Set secret on the Setup page and enter the same secret at Keeptrusts.':
        'Wählen Sie „Geheimnis setzen“ auf der Seite „Einrichtung“, und tragen Sie dasselbe Geheimnis bei Keeptrusts ein.',
    'The webhook secret has fewer than 16 bytes, so it is not used: nothing is received':
        'Das Webhook-Geheimnis hat weniger als 16 Bytes und wird daher nicht verwendet: Nichts wird empfangen',
    'Choose Rotate secret on the Setup page and enter the new secret at Keeptrusts. Deliveries are answered 503 until then, and the sender retries.':
        'Wählen Sie „Geheimnis wechseln“ auf der Seite „Einrichtung“, und tragen Sie das neue Geheimnis bei Keeptrusts ein. Bis dahin werden Zustellungen mit 503 beantwortet, und der Absender wiederholt sie.',
    'A stored secret cannot be decrypted, so it is not used':
        'Ein gespeichertes Geheimnis kann nicht entschlüsselt werden und wird daher nicht verwendet',
    'This is a copy of another instance, or its keys were replaced. Enter the secret again: the webhook secret on the Setup page, the API token in its property.':
        'Dies ist eine Kopie einer anderen Instanz, oder ihre Schlüssel wurden ersetzt. Geben Sie das Geheimnis erneut ein: das Webhook-Geheimnis auf der Seite „Einrichtung“, das API-Token in seiner Eigenschaft.',
    'This instance does not return secrets from the table of the app, so they stay in system properties':
        'Diese Instanz gibt Geheimnisse aus der Tabelle der App nicht zurück, daher bleiben sie in Systemeigenschaften',
    'Restrict who writes scripts on this instance: scripts of other applications may read these properties. The app tries again once a day; the application log names the cause.':
        'Beschränken Sie, wer auf dieser Instanz Skripts schreibt: Skripts anderer Anwendungen können diese Eigenschaften möglicherweise lesen. Die App versucht es einmal am Tag erneut; das Anwendungsprotokoll nennt die Ursache.',
    'A unique index is missing: deliveries are refused, because nothing would be exactly once':
        'Ein eindeutiger Index fehlt: Zustellungen werden abgelehnt, weil nichts genau einmal wäre',
    'Remove duplicates from the table and create the unique index. The job measures again within five minutes; Measure platform on the Setup page does so at once.':
        'Entfernen Sie Duplikate aus der Tabelle, und erstellen Sie den eindeutigen Index. Der Job misst innerhalb von fünf Minuten erneut; „Plattform messen“ auf der Seite „Einrichtung“ tut es sofort.',
    'A unique index cannot be measured: deliveries are refused, because nothing may be exactly once':
        'Ein eindeutiger Index kann nicht gemessen werden: Zustellungen werden abgelehnt, weil möglicherweise nichts genau einmal ist',
    'A rule, a data policy or the dictionary of this instance refuses the row that measures, without rules and with them; the fact `unique_indexes` under Platform facts names it. Let it pass rows whose text is `platform probe`. The next delivery measures again.':
        'Eine Regel, eine Datenrichtlinie oder das Wörterbuch dieser Instanz lehnt die messende Zeile ab, ohne Regeln und mit ihnen; der Fakt `unique_indexes` unter „Plattformfakten“ nennt sie. Lassen Sie Zeilen zu, deren Text `platform probe` ist. Die nächste Zustellung misst erneut.',
    'The unique indexes were there, and could not be measured again':
        'Die eindeutigen Indizes waren vorhanden und konnten nicht erneut gemessen werden',
    'Deliveries are received. Find the rule, data policy or mandatory column that refuses the row that measures, let it pass rows whose text is `platform probe`, and choose Measure platform on the Setup page.':
        'Zustellungen werden empfangen. Finden Sie die Regel, die Datenrichtlinie oder die Pflichtspalte, die die messende Zeile ablehnt, lassen Sie Zeilen zu, deren Text `platform probe` ist, und wählen Sie „Plattform messen“ auf der Seite „Einrichtung“.',
    'Not measured yet by this build': 'Von diesem Build noch nicht gemessen',
    'No action is needed: the first delivery measures, and so does the job.':
        'Keine Maßnahme erforderlich: Die erste Zustellung misst, und der Job ebenfalls.',
    'The previous secret has fewer than 16 bytes, so it is refused':
        'Das vorherige Geheimnis hat weniger als 16 Bytes und wird daher abgelehnt',
    'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`. If a sender still uses it, enter the current secret there.':
        'Geben Sie `remove` in die Eigenschaft `x_kt_gov.webhook.previous_secret` ein. Wenn ein Absender es noch verwendet, tragen Sie dort das aktuelle Geheimnis ein.',
    'The last delivery was signed with the previous secret':
        'Die letzte Zustellung wurde mit dem vorherigen Geheimnis signiert',
    'Enter the new secret at Keeptrusts before that time. If it is lost, choose Rotate secret again: the previous one stays valid.':
        'Tragen Sie das neue Geheimnis vor diesem Zeitpunkt bei Keeptrusts ein. Ist es verloren, wählen Sie erneut „Geheimnis wechseln“: Das vorherige bleibt gültig.',
    'A holder of the secret signs in another mode than the pinned one, and is refused':
        'Ein Inhaber des Geheimnisses signiert in einem anderen als dem festgelegten Modus und wird abgelehnt',
    'Ask Keeptrusts whether it changed how it signs. If it did, set `x_kt_gov.webhook.signature_mode` to the mode that is named here, or empty it, and have Keeptrusts send again what was refused. If it did not, rotate the secret: somebody else has it.':
        'Fragen Sie Keeptrusts, ob sich die Art der Signatur geändert hat. Wenn ja, setzen Sie `x_kt_gov.webhook.signature_mode` auf den hier genannten Modus, oder leeren Sie die Eigenschaft, und lassen Sie Keeptrusts das Abgelehnte erneut senden. Wenn nein, wechseln Sie das Geheimnis: Jemand anderes hat es.',
    'A request without a signature was refused': 'Eine Anfrage ohne Signatur wurde abgelehnt',
    'If Keeptrusts sent it, set the secret at Keeptrusts, and let every proxy pass the header `X-Keeptrusts-Signature`. Otherwise no action is needed: a public route is called by strangers.':
        'Wenn Keeptrusts sie gesendet hat, setzen Sie das Geheimnis bei Keeptrusts, und lassen Sie jeden Proxy den Header `X-Keeptrusts-Signature` durchreichen. Andernfalls ist keine Maßnahme erforderlich: Eine öffentliche Route wird von Fremden aufgerufen.',
    'A request was refused whose signature is in a header of another scheme':
        'Eine Anfrage wurde abgelehnt, deren Signatur in einem Header eines anderen Verfahrens steht',
    'Let the sender sign as REST.md lists: the app takes the headers of Keeptrusts, of Standard Webhooks, of Svix and `X-Hub-Signature-256`, with HMAC-SHA256.':
        'Lassen Sie den Absender signieren, wie REST.md es aufführt: Die App nimmt die Header von Keeptrusts, Standard Webhooks und Svix sowie `X-Hub-Signature-256` an, mit HMAC-SHA256.',
    'A request was refused whose signature header holds no signature of HMAC-SHA256':
        'Eine Anfrage wurde abgelehnt, deren Signatur-Header keine Signatur nach HMAC-SHA256 enthält',
    'Let the sender write 64 hexadecimal digits or 44 characters of base64, and a time in seconds or ISO 8601 after `t=`.':
        'Lassen Sie den Absender 64 hexadezimale Ziffern oder 44 Zeichen base64 schreiben und nach `t=` eine Zeit in Sekunden oder nach ISO 8601.',
    'A request was refused because its signed time is too far from the clock of this instance':
        'Eine Anfrage wurde abgelehnt, weil ihre signierte Zeit zu weit von der Uhr dieser Instanz abweicht',
    'Compare the clock of the sender with that of this instance. If a queue in between is slow, raise `x_kt_gov.webhook.tolerance_seconds`.':
        'Vergleichen Sie die Uhr des Absenders mit der dieser Instanz. Ist eine Warteschlange dazwischen langsam, erhöhen Sie `x_kt_gov.webhook.tolerance_seconds`.',
    'A request with a compressed body was refused: the signature covers other bytes than were read':
        'Eine Anfrage mit komprimiertem Body wurde abgelehnt: Die Signatur gilt für andere Bytes, als gelesen wurden',
    'Switch compression of request bodies off at the sender, or at the proxy in between.':
        'Schalten Sie die Komprimierung des Bodys von Anfragen beim Absender oder am Proxy dazwischen aus.',
    'A request in another character set than UTF-8 was refused':
        'Eine Anfrage mit einem anderen Zeichensatz als UTF-8 wurde abgelehnt',
    'Let the sender, or the proxy in between, send UTF-8.':
        'Lassen Sie den Absender oder den Proxy dazwischen UTF-8 senden.',
    'A request was refused whose body has another length than it announces':
        'Eine Anfrage wurde abgelehnt, deren Body eine andere Länge hat als angekündigt',
    'Something in between changes the body. Let every proxy pass the bytes as they are.':
        'Etwas dazwischen ändert den Body. Lassen Sie jeden Proxy die Bytes unverändert durchreichen.',
    'A request was refused, and the stored secret holds blanks or begins with `v1,`':
        'Eine Anfrage wurde abgelehnt, und das gespeicherte Geheimnis enthält Leerzeichen oder beginnt mit `v1,`',
    'Choose Set secret on the Setup page, or copy the secret again without blanks and without `v1,`.':
        'Wählen Sie „Geheimnis setzen“ auf der Seite „Einrichtung“, oder kopieren Sie das Geheimnis erneut ohne Leerzeichen und ohne `v1,`.',
    'A request was refused because its signature is that of another secret, or of another body':
        'Eine Anfrage wurde abgelehnt, weil ihre Signatur zu einem anderen Geheimnis oder einem anderen Body gehört',
    'If Keeptrusts sent it, set the same secret at Keeptrusts and here, and see that no proxy changes the body. Otherwise no action is needed: the request was forged.':
        'Wenn Keeptrusts sie gesendet hat, setzen Sie bei Keeptrusts und hier dasselbe Geheimnis, und stellen Sie sicher, dass kein Proxy den Body ändert. Andernfalls ist keine Maßnahme erforderlich: Die Anfrage war gefälscht.',
    'A request was refused that was signed in another mode than the pinned one':
        'Eine Anfrage wurde abgelehnt, die in einem anderen als dem festgelegten Modus signiert war',
    'See the check of the signature mode.': 'Siehe die Prüfung des Signaturmodus.',
    'A request was refused because its content type is not JSON':
        'Eine Anfrage wurde abgelehnt, weil ihr Inhaltstyp nicht JSON ist',
    'Let the sender send `application/json` or a type that ends in `+json`.':
        'Lassen Sie den Absender `application/json` senden oder einen Typ, der auf `+json` endet.',
    'A request was refused because its body is too large': 'Eine Anfrage wurde abgelehnt, weil ihr Body zu groß ist',
    'Raise `x_kt_gov.webhook.max_body_bytes`, or let the sender send smaller batches.':
        'Erhöhen Sie `x_kt_gov.webhook.max_body_bytes`, oder lassen Sie den Absender kleinere Stapel senden.',
    'The previous secret is past its date and still stored':
        'Das vorherige Geheimnis ist abgelaufen und noch gespeichert',
    'Enter `remove` in the property `x_kt_gov.webhook.previous_secret`: it is refused, and need not be kept.':
        'Geben Sie `remove` in die Eigenschaft `x_kt_gov.webhook.previous_secret` ein: Es wird abgelehnt und muss nicht aufbewahrt werden.',
    'A previous secret is stored without a usable date, so it is refused':
        'Ein vorheriges Geheimnis ist ohne verwendbares Datum gespeichert und wird daher abgelehnt',
    'Set `x_kt_gov.webhook.previous_secret_expires` (UTC, yyyy-MM-dd HH:mm:ss), or enter `remove` in `x_kt_gov.webhook.previous_secret`.':
        'Setzen Sie `x_kt_gov.webhook.previous_secret_expires` (UTC, yyyy-MM-dd HH:mm:ss), oder geben Sie `remove` in `x_kt_gov.webhook.previous_secret` ein.',
    'Rows are claimed again and again, and the instance refuses to write them':
        'Zeilen werden immer wieder belegt, und die Instanz lehnt es ab, sie zu schreiben',
    'Change the business rule that is named, or find the data policy or mandatory column of that table, so that the app can update its rows. Then choose Reprocess on the delivery, or Retry on the export or write-back; after nine claims the app tries the row only once an hour.':
        'Ändern Sie die genannte Geschäftsregel, oder finden Sie die Datenrichtlinie oder Pflichtspalte dieser Tabelle, damit die App ihre Zeilen aktualisieren kann. Wählen Sie dann „Erneut verarbeiten“ an der Zustellung oder „Wiederholen“ am Export oder an der Rückmeldung; nach neun Belegungen versucht die App die Zeile nur noch einmal je Stunde.',
    'A claim expires later than any worker claims for': 'Eine Belegung läuft später ab, als irgendein Worker belegt',
    'Compare the clocks of the nodes: one may be wrong, or somebody made the row. It holds nothing up: the next worker removes it.':
        'Vergleichen Sie die Uhren der Knoten: Eine geht möglicherweise falsch, oder jemand hat die Zeile erstellt. Sie hält nichts auf: Der nächste Worker entfernt sie.',
    'No test delivery has arrived yet': 'Noch ist keine Testzustellung angekommen',
    'Choose Send test delivery, then send one from Keeptrusts, which alone proves the way from there.':
        'Wählen Sie „Testzustellung senden“, und senden Sie dann eine von Keeptrusts; nur sie beweist den Weg von dort.',
    'The test delivery was refused': 'Die Testzustellung wurde abgelehnt',
    'The answer names the reason; look it up in the list of codes.':
        'Die Antwort nennt den Grund; schlagen Sie ihn in der Liste der Codes nach.',
    'The test delivery was accepted but is not stored as a connection test':
        'Die Testzustellung wurde angenommen, ist aber nicht als Verbindungstest gespeichert',
    'Look for a business rule of this instance on the table Keeptrusts delivery.':
        'Suchen Sie nach einer Geschäftsregel dieser Instanz auf der Tabelle der Keeptrusts-Zustellungen.',
    'The test delivery did not reach this instance': 'Die Testzustellung hat diese Instanz nicht erreicht',
    'Check that `glide.servlet.uri` is the address of this instance and that it may call itself; a list of allowed addresses may forbid it. A test from Keeptrusts shows whether the way from there is open.':
        'Prüfen Sie, ob `glide.servlet.uri` die Adresse dieser Instanz ist und ob sie sich selbst aufrufen darf; eine Liste erlaubter Adressen kann es verbieten. Ein Test von Keeptrusts zeigt, ob der Weg von dort offen ist.',
    'The app does not know the address of this instance': 'Die App kennt die Adresse dieser Instanz nicht',
    'Set the platform property `glide.servlet.uri`, or send the test delivery from Keeptrusts.':
        'Setzen Sie die Plattformeigenschaft `glide.servlet.uri`, oder senden Sie die Testzustellung von Keeptrusts.',
    'Nothing arrived for 15 minutes although deliveries are usual':
        '15 Minuten lang kam nichts an, obwohl Zustellungen üblich sind',
    'Look at the webhook at Keeptrusts: is it active, and what does this instance answer there?':
        'Sehen Sie sich den Webhook bei Keeptrusts an: Ist er aktiv, und was antwortet diese Instanz dort?',
    'Dead letters wait for a person': 'Endgültig fehlgeschlagene Zustellungen warten auf eine Person',
    'Open the list, read the code of each, repair the cause, and reprocess them.':
        'Öffnen Sie die Liste, lesen Sie den Code jeder Zustellung, beheben Sie die Ursache, und verarbeiten Sie sie erneut.',
    'People keep deliveries from being processed': 'Personen halten die Verarbeitung von Zustellungen an',
    'Open the list: the lines of each delivery name who held it and when. Release what has no reason to wait.':
        'Öffnen Sie die Liste: Die Zeilen jeder Zustellung nennen, wer sie wann zurückgehalten hat. Geben Sie frei, was keinen Grund hat zu warten.',
    'Deliveries are stored otherwise than they were received':
        'Zustellungen sind anders gespeichert, als sie empfangen wurden',
    'They are not processed any more. Open the list, and find out who or what changed the rows, such as a business rule of this instance, and keep them as evidence. Compare the records that they were processed to with Keeptrusts, then ask for the deliveries to be resent.':
        'Sie werden nicht mehr verarbeitet. Öffnen Sie die Liste, finden Sie heraus, wer oder was die Zeilen geändert hat, etwa eine Geschäftsregel dieser Instanz, und bewahren Sie sie als Nachweis auf. Vergleichen Sie die Datensätze, zu denen sie verarbeitet wurden, mit Keeptrusts, und lassen Sie die Zustellungen dann erneut senden.',
    'Deliveries are in a state that the app did not give them':
        'Zustellungen haben einen Status, den die App ihnen nicht gegeben hat',
    'They are not processed. Open the deliveries of the last week whose state is none of the list, or processed or ignored after no attempt, find out which business rule or script wrote it, and reprocess them.':
        'Sie werden nicht verarbeitet. Öffnen Sie die Zustellungen der letzten Woche, deren Status nicht in der Liste steht oder die ohne Versuch als verarbeitet oder ignoriert gelten, finden Sie heraus, welche Geschäftsregel oder welches Skript dies geschrieben hat, und verarbeiten Sie sie erneut.',
    'Write-backs are not as the people who acted left them':
        'Rückmeldungen sind nicht so, wie die handelnden Personen sie hinterlassen haben',
    'They were not sent. Open the list, and find out who or what changed the rows, such as a business rule of this instance. Compare the escalations with Keeptrusts, then let people claim or close the reviews again.':
        'Sie wurden nicht gesendet. Öffnen Sie die Liste, und finden Sie heraus, wer oder was die Zeilen geändert hat, etwa eine Geschäftsregel dieser Instanz. Vergleichen Sie die Eskalationen mit Keeptrusts, und lassen Sie die Überprüfungen dann erneut übernehmen oder schließen.',
    'Write-backs were not sent because no seal of this instance proves who acted':
        'Rückmeldungen wurden nicht gesendet, weil kein Siegel dieser Instanz beweist, wer gehandelt hat',
    'They waited during an upgrade or were queued before the app had its key, or somebody removed the seal. Open the list; let people claim or close the reviews again, or choose Retry.':
        'Sie warteten während eines Upgrades, wurden eingereiht, bevor die App ihren Schlüssel hatte, oder jemand hat das Siegel entfernt. Öffnen Sie die Liste; lassen Sie die Überprüfungen erneut übernehmen oder schließen, oder wählen Sie „Wiederholen“.',
    'Deliveries were sealed under a key that this instance does not have':
        'Zustellungen wurden mit einem Schlüssel versiegelt, den diese Instanz nicht hat',
    'The property `x_kt_gov.platform.instance_key` was emptied, or this is a copy of another instance that cannot read its secrets. What waits to be processed ends as a dead letter: ask for it to be resent at Keeptrusts.':
        'Die Eigenschaft `x_kt_gov.platform.instance_key` wurde geleert, oder dies ist eine Kopie einer anderen Instanz, die ihre Geheimnisse nicht lesen kann. Was auf Verarbeitung wartet, schlägt endgültig fehl: Lassen Sie es von Keeptrusts erneut senden.',
    'What is stored as the key of this instance is no key, so deliveries are stored without a seal':
        'Was als Schlüssel dieser Instanz gespeichert ist, ist kein Schlüssel, daher werden Zustellungen ohne Siegel gespeichert',
    'Somebody changed `x_kt_gov.platform.instance_key`, or this is a copy that cannot decrypt it. Put the key back if you have it; otherwise empty the property, and the app makes another one within a minute. Deliveries of the meantime have the remark `seal_unchecked`.':
        'Jemand hat `x_kt_gov.platform.instance_key` geändert, oder dies ist eine Kopie, die den Schlüssel nicht entschlüsseln kann. Setzen Sie den Schlüssel wieder ein, wenn Sie ihn haben; andernfalls leeren Sie die Eigenschaft, und die App erstellt innerhalb einer Minute einen anderen. Zustellungen aus der Zwischenzeit tragen die Bemerkung `seal_unchecked`.',
    'The app has not made its key yet, so deliveries are stored without a seal':
        'Die App hat ihren Schlüssel noch nicht erstellt, daher werden Zustellungen ohne Siegel gespeichert',
    'The scheduled job Keeptrusts: process due deliveries makes it within a minute once a webhook secret is set. If it does not, the instance does not store `x_kt_gov.platform.instance_key`: look into the log.':
        'Der geplante Job „Keeptrusts: process due deliveries“ erstellt ihn innerhalb einer Minute, sobald ein Webhook-Geheimnis gesetzt ist. Andernfalls speichert die Instanz `x_kt_gov.platform.instance_key` nicht: Sehen Sie in das Protokoll.',
    'No token for Keeptrusts is set': 'Kein Token für Keeptrusts ist gesetzt',
    'Set `x_kt_gov.keeptrusts.token`, or a credential behind the connection alias. Without it nothing is exported or written back.':
        'Setzen Sie `x_kt_gov.keeptrusts.token` oder Anmeldeinformationen hinter dem Verbindungsalias. Ohne sie wird nichts exportiert oder zurückgemeldet.',
    'The token was entered for another host, so it is not sent':
        'Das Token wurde für einen anderen Host eingegeben und wird daher nicht gesendet',
    'If the new address is right, enter the token again in `x_kt_gov.keeptrusts.token`; otherwise correct `x_kt_gov.keeptrusts.api_url`, and find out who changed it.':
        'Wenn die neue Adresse stimmt, geben Sie das Token erneut in `x_kt_gov.keeptrusts.token` ein; andernfalls berichtigen Sie `x_kt_gov.keeptrusts.api_url`, und finden Sie heraus, wer es geändert hat.',
    'The address of Keeptrusts is in a private network or has a port of its own, and no MID Server is set':
        'Die Adresse von Keeptrusts liegt in einem privaten Netz oder hat einen eigenen Port, und kein MID Server ist gesetzt',
    'Correct `x_kt_gov.keeptrusts.api_url`. If Keeptrusts is in your own network, set a MID Server on both HTTP methods of the REST message Keeptrusts API.':
        'Berichtigen Sie `x_kt_gov.keeptrusts.api_url`. Liegt Keeptrusts in Ihrem eigenen Netz, setzen Sie an beiden HTTP-Methoden der REST-Nachricht „Keeptrusts API“ einen MID Server.',
    'The address of Keeptrusts is not an https address': 'Die Adresse von Keeptrusts ist keine https-Adresse',
    'Set `x_kt_gov.keeptrusts.api_url` or the URL of the connection alias.':
        'Setzen Sie `x_kt_gov.keeptrusts.api_url` oder die URL des Verbindungsalias.',
    'The name of the Keeptrusts host cannot be resolved': 'Der Name des Keeptrusts-Hosts kann nicht aufgelöst werden',
    'Check the spelling of the address; for a private host use a MID Server in the REST message Keeptrusts API.':
        'Prüfen Sie die Schreibweise der Adresse; für einen privaten Host verwenden Sie einen MID Server in der REST-Nachricht „Keeptrusts API“.',
    'Keeptrusts did not answer in time': 'Keeptrusts hat nicht rechtzeitig geantwortet',
    'Look for a firewall between this instance and Keeptrusts, then at `x_kt_gov.keeptrusts.timeout_seconds`.':
        'Suchen Sie nach einer Firewall zwischen dieser Instanz und Keeptrusts, und sehen Sie sich dann `x_kt_gov.keeptrusts.timeout_seconds` an.',
    'The connection to Keeptrusts failed or broke off':
        'Die Verbindung zu Keeptrusts ist fehlgeschlagen oder abgebrochen',
    'Check the address, the port and the certificate, then the outbound HTTP log.':
        'Prüfen Sie Adresse, Port und Zertifikat, dann das Protokoll ausgehender HTTP-Aufrufe.',
    'Keeptrusts asks to come back later (429)': 'Keeptrusts bittet, später wiederzukommen (429)',
    'Keeptrusts is reachable; wait and check again. Nothing is wrong with the token.':
        'Keeptrusts ist erreichbar; warten Sie, und prüfen Sie erneut. Mit dem Token ist alles in Ordnung.',
    'Keeptrusts is in trouble (5xx)': 'Keeptrusts ist gestört (5xx)',
    'Look at the status of Keeptrusts and check again later.':
        'Sehen Sie sich den Status von Keeptrusts an, und prüfen Sie später erneut.',
    'Keeptrusts does not accept the token (401)': 'Keeptrusts nimmt das Token nicht an (401)',
    'Make a new token at Keeptrusts and store it. A new token revokes the old one at once.':
        'Erstellen Sie bei Keeptrusts ein neues Token, und speichern Sie es. Ein neues Token widerruft das alte sofort.',
    'The token is alive but may not read webhooks (403)': 'Das Token ist gültig, darf aber keine Webhooks lesen (403)',
    'Give it the permissions that the installation guide names; what it lacks for exports shows on the export.':
        'Geben Sie ihm die Berechtigungen, die die Installationsanleitung nennt; was ihm für Exporte fehlt, zeigt sich am Export.',
    'The answer does not show whether the token is accepted': 'Die Antwort zeigt nicht, ob das Token angenommen wird',
    'Ask for an export: its state says what the token may do.':
        'Fordern Sie einen Export an: Sein Status sagt, was das Token darf.',
    'Not checked yet': 'Noch nicht geprüft',
    'Choose the button beside it on the Setup page. The daily job checks as well.':
        'Wählen Sie die Schaltfläche daneben auf der Seite „Einrichtung“. Der tägliche Job prüft ebenfalls.',
    'The token expired': 'Das Token ist abgelaufen',
    'Make a new token at Keeptrusts, store it and set `x_kt_gov.keeptrusts.access_expires`.':
        'Erstellen Sie bei Keeptrusts ein neues Token, speichern Sie es, und setzen Sie `x_kt_gov.keeptrusts.access_expires`.',
    'The token expires within three days': 'Das Token läuft innerhalb von drei Tagen ab',
    'The date on which the token expires cannot be read': 'Das Ablaufdatum des Tokens kann nicht gelesen werden',
    'Write `x_kt_gov.keeptrusts.access_expires` as yyyy-MM-dd HH:mm:ss in UTC, or empty it.':
        'Schreiben Sie `x_kt_gov.keeptrusts.access_expires` als yyyy-MM-dd HH:mm:ss in UTC, oder leeren Sie es.',
    'Attestations are missing from the chain': 'Attestierungen fehlen in der Kette',
    'Nobody can delete them through the app. Find out who or what deleted rows of the table Attestations, and compare with the heads that were kept outside this instance. Keep the database as it is until then.':
        'Niemand kann sie über die App löschen. Finden Sie heraus, wer oder was Zeilen der Tabelle „Attestierungen“ gelöscht hat, und vergleichen Sie mit den Kettenköpfen, die außerhalb dieser Instanz aufbewahrt wurden. Lassen Sie die Datenbank bis dahin unverändert.',
    'An attestation is not what it was when it was stored':
        'Eine Attestierung ist nicht mehr, was sie beim Speichern war',
    'Nobody can change it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.':
        'Niemand kann sie über die App ändern. Öffnen Sie die genannte Position, und vergleichen Sie ihren Kettenkopf mit denen, die außerhalb dieser Instanz aufbewahrt wurden. Finden Sie heraus, wer oder was in die Tabelle „Attestierungen“ geschrieben hat.',
    'An attestation is at another position than it was stored at':
        'Eine Attestierung steht an einer anderen Position als beim Speichern',
    'Nobody can move it through the app. Open the position that is named, and compare its head with the heads that were kept outside this instance. Find out who or what wrote the table Attestations.':
        'Niemand kann sie über die App verschieben. Öffnen Sie die genannte Position, und vergleichen Sie ihren Kettenkopf mit denen, die außerhalb dieser Instanz aufbewahrt wurden. Finden Sie heraus, wer oder was in die Tabelle „Attestierungen“ geschrieben hat.',
    'A head of the chain is another one than the app stored, or than an earlier check has seen':
        'Ein Kettenkopf ist ein anderer, als die App gespeichert oder eine frühere Prüfung gesehen hat',
    'Somebody wrote the chain again from there on. Compare the heads that were kept outside this instance: in the log, in the daily notification, or in the record of `x_kt_gov.notify.heads_record`. What was attested behind that position proves nothing.':
        'Jemand hat die Kette von dort an neu geschrieben. Vergleichen Sie die Kettenköpfe, die außerhalb dieser Instanz aufbewahrt wurden: im Protokoll, in der täglichen Benachrichtigung oder im Datensatz aus `x_kt_gov.notify.heads_record`. Was hinter dieser Position attestiert wurde, beweist nichts.',
    'A row is not what it was when it was measured': 'Eine Zeile ist nicht mehr, was sie bei der Messung war',
    'Open the row that is named, and find out who or what changed it, such as a business rule of this instance. Do not rely on it: test the control again, or collect the evidence again.':
        'Öffnen Sie die genannte Zeile, und finden Sie heraus, wer oder was sie geändert hat, etwa eine Geschäftsregel dieser Instanz. Verlassen Sie sich nicht auf sie: Testen Sie die Kontrolle erneut, oder erfassen Sie die Nachweise erneut.',
    'A row that was measured is gone, and no cleanup rule has removed it':
        'Eine gemessene Zeile ist nicht mehr vorhanden, und keine Bereinigungsregel hat sie entfernt',
    'Find out who or what deleted it. If a cleanup rule with a shorter age was active until lately, no action is needed.':
        'Finden Sie heraus, wer oder was sie gelöscht hat. Wenn bis vor Kurzem eine Bereinigungsregel mit kürzerem Alter aktiv war, ist keine Maßnahme erforderlich.',
    'A row says that it was measured at a time that is attested without it':
        'Eine Zeile gibt an, zu einer Zeit gemessen worden zu sein, die ohne sie attestiert ist',
    'The app did not store it at that time. Find out who or what inserted it, and do not rely on it.':
        'Die App hat sie zu dieser Zeit nicht gespeichert. Finden Sie heraus, wer oder was sie eingefügt hat, und verlassen Sie sich nicht auf sie.',
    'A count says another number than it has decisions': 'Ein Zähler nennt eine andere Zahl, als er Entscheidungen hat',
    'Nobody can change it through the app. Open the count that is named, and find out who or what wrote it, such as a business rule of this instance. Control tests of its day are wrong: test them again when the number is right. The next decision of the same count puts it right.':
        'Niemand kann ihn über die App ändern. Öffnen Sie den genannten Zähler, und finden Sie heraus, wer oder was ihn geschrieben hat, etwa eine Geschäftsregel dieser Instanz. Kontrolltests seines Tages sind falsch: Wiederholen Sie sie, wenn die Zahl stimmt. Die nächste Entscheidung desselben Zählers berichtigt sie.',
    'The check of the attestation chain is under way': 'Die Prüfung der Attestierungskette läuft',
    'No action is needed: the scheduled job continues. Choose the button again to wait for more of it.':
        'Keine Maßnahme erforderlich: Der geplante Job fährt fort. Wählen Sie die Schaltfläche erneut, um auf mehr davon zu warten.',
    'The attestation chain does not reach yesterday': 'Die Attestierungskette reicht nicht bis gestern',
    'After the installation, no action is needed for some hours: older days are attested first. Otherwise look at the scheduled job Keeptrusts: extend attestation chain, and in the application log for an attestation that was not stored.':
        'Nach der Installation ist einige Stunden lang keine Maßnahme erforderlich: Ältere Tage werden zuerst attestiert. Andernfalls sehen Sie sich den geplanten Job „Keeptrusts: extend attestation chain“ an, und suchen Sie im Anwendungsprotokoll nach einer nicht gespeicherten Attestierung.',
    'A configured group is missing, inactive or there more than once':
        'Eine konfigurierte Gruppe fehlt, ist inaktiv oder mehrfach vorhanden',
    'Choose Set group on the Setup page: it takes a group that exists, or creates one. Records stay without a group until then; Reprocess on their deliveries fills it in afterwards.':
        'Wählen Sie „Gruppe setzen“ auf der Seite „Einrichtung“: Damit wird eine vorhandene Gruppe übernommen oder eine erstellt. Datensätze bleiben bis dahin ohne Gruppe; „Erneut verarbeiten“ an ihren Zustellungen trägt sie danach nach.',
    'Nobody is notified: notifications are off': 'Niemand wird benachrichtigt: Benachrichtigungen sind ausgeschaltet',
    'Set `x_kt_gov.notify.enabled` to true.': 'Setzen Sie `x_kt_gov.notify.enabled` auf true.',
    'Nobody is notified: no group owns the app':
        'Niemand wird benachrichtigt: Keine Gruppe ist für die App verantwortlich',
    'Choose Set group for Notifications on the Setup page. Its members get a mail when something is wrong, and when it is over.':
        'Wählen Sie „Gruppe setzen“ für Benachrichtigungen auf der Seite „Einrichtung“. Ihre Mitglieder erhalten eine E-Mail, wenn etwas nicht stimmt und wenn es vorbei ist.',
    'Nobody is notified: the group for notifications is missing, there more than once, or has no active member':
        'Niemand wird benachrichtigt: Die Gruppe für Benachrichtigungen fehlt, ist mehrfach vorhanden oder hat kein aktives Mitglied',
    'Add members to the group, or choose another one for Notifications on the Setup page.':
        'Fügen Sie der Gruppe Mitglieder hinzu, oder wählen Sie auf der Seite „Einrichtung“ eine andere für Benachrichtigungen.',
    'A group that is assigned records has no active member':
        'Eine Gruppe, der Datensätze zugewiesen werden, hat kein aktives Mitglied',
    'Add members to the group, or choose another group on the Setup page. Nobody works on what is assigned to it until then.':
        'Fügen Sie der Gruppe Mitglieder hinzu, oder wählen Sie auf der Seite „Einrichtung“ eine andere Gruppe. Bis dahin bearbeitet niemand, was ihr zugewiesen wird.',
    'Members of a group have no role to work on what is assigned to it':
        'Mitglieder einer Gruppe haben keine Rolle, um zu bearbeiten, was ihr zugewiesen wird',
    'Give one of the roles that are named to the group or to its members; for the reviews of the app itself that is `x_kt_gov.reviewer`. If other roles let people work on these records on this instance, no action is needed.':
        'Geben Sie der Gruppe oder ihren Mitgliedern eine der genannten Rollen; für die Überprüfungen der App selbst ist das `x_kt_gov.reviewer`. Wenn auf dieser Instanz andere Rollen zur Bearbeitung dieser Datensätze berechtigen, ist keine Maßnahme erforderlich.',
    'The members of a group or their roles cannot be read':
        'Die Mitglieder einer Gruppe oder ihre Rollen können nicht gelesen werden',
    'Allow the cross-scope privileges of x_kt_gov to read sys_user_grmember and sys_user_has_role.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov zum Lesen von sys_user_grmember und sys_user_has_role.',
    'The service user cannot stand in any record': 'Der Dienstbenutzer kann in keinem Datensatz stehen',
    'Activate the user, or name another one in `x_kt_gov.process.service_user`. Until then the columns that say who opened or closed a record stay empty.':
        'Aktivieren Sie den Benutzer, oder nennen Sie einen anderen in `x_kt_gov.process.service_user`. Bis dahin bleiben die Spalten leer, die angeben, wer einen Datensatz geöffnet oder geschlossen hat.',
    'The standard change template is absent, inactive or retired, or has no current version':
        'Die Standard-Change-Vorlage fehlt, ist inaktiv oder außer Betrieb oder hat keine aktuelle Version',
    'Enter the sys_id of an approved standard change template in `x_kt_gov.change.standard_template`, or empty the property. Until then policy changes are normal changes.':
        'Geben Sie die sys_id einer genehmigten Standard-Change-Vorlage in `x_kt_gov.change.standard_template` ein, oder leeren Sie die Eigenschaft. Bis dahin sind Richtlinienänderungen normale Changes.',
    'A column by which people are to be found is not a column of users':
        'Eine Spalte, nach der Personen gesucht werden sollen, ist keine Spalte der Benutzer',
    'Correct `x_kt_gov.process.person_columns`: columns of `sys_user`, at most five, separated by commas.':
        'Berichtigen Sie `x_kt_gov.process.person_columns`: Spalten von `sys_user`, höchstens fünf, durch Kommas getrennt.',
    'A mapping rule names a column that rules do not set: it was stored before such columns were refused':
        'Eine Zuordnungsregel nennt eine Spalte, die Regeln nicht setzen: Sie wurde gespeichert, bevor solche Spalten abgelehnt wurden',
    'Open the rule that is named, remove the column from its extra fields, and save it. Until then the rule applies without the column, and each delivery has a line with `rule_column_reserved`.':
        'Öffnen Sie die genannte Regel, entfernen Sie die Spalte aus ihren zusätzlichen Feldern, und speichern Sie sie. Bis dahin gilt die Regel ohne die Spalte, und jede Zustellung hat eine Zeile mit `rule_column_reserved`.',
    'A setting names a person or a record that is not on this instance, or not active':
        'Eine Einstellung nennt eine Person oder einen Datensatz, die auf dieser Instanz nicht vorhanden oder nicht aktiv sind',
    'Correct the property that is named, or empty it. Until then the app leaves out what it names.':
        'Berichtigen Sie die genannte Eigenschaft, oder leeren Sie sie. Bis dahin lässt die App aus, was sie nennt.',
    'A setting puts a value into incidents that is no choice of the column on this instance':
        'Eine Einstellung trägt in Incidents einen Wert ein, der auf dieser Instanz kein Auswahlwert der Spalte ist',
    'Add the choice, or correct the property that is named. Until then incidents hold a value that lists and forms do not offer.':
        'Fügen Sie den Auswahlwert hinzu, oder berichtigen Sie die genannte Eigenschaft. Bis dahin enthalten Incidents einen Wert, den Listen und Formulare nicht anbieten.',
    'The CMDB class of gateways is not on this instance':
        'Die CMDB-Klasse der Gateways ist auf dieser Instanz nicht vorhanden',
    'Set `x_kt_gov.cmdb.class` to a class that exists below `cmdb_ci`.':
        'Setzen Sie `x_kt_gov.cmdb.class` auf eine Klasse, die unter `cmdb_ci` vorhanden ist.',
    'The table of gateways is no CMDB class': 'Die Tabelle der Gateways ist keine CMDB-Klasse',
    'Set `x_kt_gov.cmdb.class` to a class below `cmdb_ci`.':
        'Setzen Sie `x_kt_gov.cmdb.class` auf eine Klasse unter `cmdb_ci`.',
    'The app may not read or write the CMDB class': 'Die App darf die CMDB-Klasse nicht lesen oder schreiben',
    'Allow the cross-scope privileges of x_kt_gov for this class (read, create, write).':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov für diese Klasse (lesen, erstellen, schreiben).',
    'No cross-scope privilege for this class is recorded yet':
        'Für diese Klasse ist noch keine bereichsübergreifende Berechtigung erfasst',
    'The package brings privileges for the usual classes. Add create and write for this one, above all where runtime access tracking enforces.':
        'Das Paket bringt Berechtigungen für die üblichen Klassen mit. Fügen Sie Erstellen und Schreiben für diese hinzu, vor allem, wenn die Laufzeit-Zugriffsverfolgung erzwingt.',
    'GRC is installed but the app may not read its tables':
        'GRC ist installiert, aber die App darf seine Tabellen nicht lesen',
    'Allow the cross-scope privileges of x_kt_gov for them. Controls are kept in the tables of the app until then.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov dafür. Bis dahin werden Kontrollen in den Tabellen der App geführt.',
    'A source of execution evidence cannot be read in full':
        'Eine Quelle der Ausführungsnachweise kann nicht vollständig gelesen werden',
    'Its row names what is missing and what would make it readable. Claims stay as weak as what could be read.':
        'Ihre Zeile nennt, was fehlt und was sie lesbar machen würde. Aussagen bleiben so schwach wie das, was gelesen werden konnte.',
    'Execution evidence was not collected yet': 'Ausführungsnachweise wurden noch nicht erfasst',
    'Choose Collect now on the Setup page, or wait for the job.':
        'Wählen Sie „Jetzt erfassen“ auf der Seite „Einrichtung“, oder warten Sie auf den Job.',
    'Not measured yet: claims about includes stay inferred':
        'Noch nicht gemessen: Aussagen über Includes bleiben abgeleitet',
    'Choose Measure attribution on the Setup page. A log may take a minute to show the row; measure again then.':
        'Wählen Sie „Zurechnung messen“ auf der Seite „Einrichtung“. Ein Protokoll braucht möglicherweise eine Minute, um die Zeile zu zeigen; messen Sie dann erneut.',
    'A stored file was changed or is missing': 'Eine gespeicherte Datei wurde geändert oder fehlt',
    'Open the list. Fetch the export again and find out who changed the file.':
        'Öffnen Sie die Liste. Rufen Sie den Export erneut ab, und finden Sie heraus, wer die Datei geändert hat.',
    'Files lie on exports that the app did not store there':
        'An Exporten hängen Dateien, die die App dort nicht gespeichert hat',
    'They are no evidence, and are copied to no record. Compare the attachments of the exports with the list of evidence files, and find out who moved or wrote the others. Files of an export that is being fetched are in the list soon.':
        'Sie sind keine Nachweise und werden in keinen Datensatz kopiert. Vergleichen Sie die Anhänge der Exporte mit der Liste der Nachweisdateien, und finden Sie heraus, wer die anderen verschoben oder geschrieben hat. Dateien eines Exports, der gerade abgerufen wird, stehen bald in der Liste.',
    'Deliveries and exports disagree about how much was decided':
        'Zustellungen und Exporte widersprechen sich darin, wie viel entschieden wurde',
    'Open the list: each gap names the day, the policy and both counts.':
        'Öffnen Sie die Liste: Jede Abweichung nennt den Tag, die Richtlinie und beide Zahlen.',
    'A control mapping cannot come to a conclusion, because Keeptrusts does not send what it needs':
        'Eine Kontrollzuordnung kann zu keiner Schlussfolgerung kommen, weil Keeptrusts nicht sendet, was sie benötigt',
    'Subscribe the webhook at Keeptrusts to the event types that are named, or reconcile an export of the days. Control tests are inconclusive until then.':
        'Abonnieren Sie mit dem Webhook bei Keeptrusts die genannten Ereignistypen, oder gleichen Sie einen Export der Tage ab. Bis dahin sind Kontrolltests nicht schlüssig.',
    'A control mapping has an invalid threshold, minimum population or validity':
        'Eine Kontrollzuordnung hat eine ungültige Schwelle, Mindestgrundgesamtheit oder Gültigkeit',
    'Correct the control mapping. Its tests are inconclusive until then.':
        'Berichtigen Sie die Kontrollzuordnung. Bis dahin sind ihre Tests nicht schlüssig.',
    'A control mapping saw too few decisions, or none of its policy, to come to a conclusion':
        'Eine Kontrollzuordnung sah zu wenige Entscheidungen oder keine ihrer Richtlinie, um zu einer Schlussfolgerung zu kommen',
    'Compare the pattern of the mapping with the policies that it names. Where policies are rarely needed, lower the minimum population.':
        'Vergleichen Sie das Muster der Zuordnung mit den Richtlinien, die sie nennt. Wo Richtlinien selten greifen, senken Sie die Mindestgrundgesamtheit.',
    'A scheduled job of the app is switched off': 'Ein geplanter Job der App ist ausgeschaltet',
    'Activate it again unless you know what takes its place.':
        'Aktivieren Sie ihn wieder, sofern Sie nicht wissen, was an seine Stelle tritt.',
    'A scheduled job of the app is due and does not run': 'Ein geplanter Job der App ist fällig und läuft nicht',
    'Look at the row of the job in the scheduler (sys_trigger); saving the job makes a new one.':
        'Sehen Sie sich die Zeile des Jobs im Scheduler an (sys_trigger); das Speichern des Jobs erstellt eine neue.',
    'The scheduled jobs of the app are not there or cannot be read':
        'Die geplanten Jobs der App sind nicht vorhanden oder können nicht gelesen werden',
    'Repair the installation of the app.': 'Reparieren Sie die Installation der App.',
    'A flow, subflow or action of the app is a draft or was published without being compiled':
        'Ein Flow, ein Subflow oder eine Aktion der App ist ein Entwurf oder wurde veröffentlicht, ohne kompiliert zu werden',
    'Open it in Workflow Studio and publish it; activate a flow or subflow afterwards. An application repository publishes them with the application. A draft never starts, and nothing reports that.':
        'Öffnen Sie das Element im Workflow Studio, und veröffentlichen Sie es; aktivieren Sie danach einen Flow oder Subflow. Ein Anwendungs-Repository veröffentlicht sie mit der Anwendung. Ein Entwurf startet nie, und nichts meldet das.',
    'The flows and actions of the app cannot be read': 'Die Flows und Aktionen der App können nicht gelesen werden',
    'Allow the cross-scope privileges of x_kt_gov to read sys_hub_flow and sys_hub_action_type_definition.':
        'Erlauben Sie die bereichsübergreifenden Berechtigungen von x_kt_gov zum Lesen von sys_hub_flow und sys_hub_action_type_definition.',
    'This release is older than Washington DC, the oldest on which the app is supported':
        'Dieses Release ist älter als Washington DC, das älteste, auf dem die App unterstützt wird',
    'Upgrade the instance. The modules, tables and layouts of the app need what later releases have.':
        'Führen Sie ein Upgrade der Instanz durch. Die Module, Tabellen und Layouts der App benötigen, was spätere Releases haben.',
    'The release of this instance cannot be read': 'Das Release dieser Instanz kann nicht gelesen werden',
    'Compare it with the oldest supported release in the installation guide.':
        'Vergleichen Sie es mit dem ältesten unterstützten Release in der Installationsanleitung.',
    'The platform was not measured yet': 'Die Plattform wurde noch nicht gemessen',
    'Choose Measure platform on the Setup page. The job measures within five minutes after the installation and after an upgrade.':
        'Wählen Sie „Plattform messen“ auf der Seite „Einrichtung“. Der Job misst innerhalb von fünf Minuten nach der Installation und nach einem Upgrade.',
    'The platform answers a question in a way with which a part of the app does not work as described':
        'Die Plattform beantwortet eine Frage so, dass ein Teil der App nicht wie beschrieben arbeitet',
    'Look the question up in the administration guide, section Platform facts: it says what each answer means.':
        'Schlagen Sie die Frage in der Administrationsanleitung nach, Abschnitt „Plattformfakten“: Dort steht, was jede Antwort bedeutet.',
    'A setting has a value that cannot be used: its default counts':
        'Eine Einstellung hat einen nicht verwendbaren Wert: Ihr Standardwert zählt',
    'Correct the value; its description names type and range.':
        'Berichtigen Sie den Wert; seine Beschreibung nennt Typ und Bereich.',
    'The check itself met an error': 'Die Prüfung selbst ist auf einen Fehler gestoßen',
    'The application log names the check. The other checks are not affected.':
        'Das Anwendungsprotokoll nennt die Prüfung. Die anderen Prüfungen sind nicht betroffen.',
    'A canary has no verdict after two days, so it is not known what the collection finds':
        'Ein Canary hat nach zwei Tagen kein Ergebnis, daher ist nicht bekannt, was die Erfassung findet',
    'See that the collection and the job Keeptrusts: plant and find canaries run. If they do, the application log names the rule or the access control that refuses the verdict.':
        'Prüfen Sie, dass die Erfassung und der Job Keeptrusts: plant and find canaries laufen. Wenn ja, nennt das Anwendungsprotokoll die Regel oder die Zugriffskontrolle, die das Ergebnis ablehnt.',
    'A canary did not run, so it is not known what the collection finds':
        'Ein Canary ist nicht gelaufen, daher ist nicht bekannt, was die Erfassung findet',
    'Evidence names something for a canary that did not run':
        'Nachweise nennen zu einem Canary etwas, das nicht gelaufen ist',
    'No canaries are planted, so it is not measured what the collection finds':
        'Es werden keine Canaries gesetzt, daher wird nicht gemessen, was die Erfassung findet',
    'Open the list Canaries. Activate the rule or the job that is named, and see that asynchronous work is done.':
        'Öffnen Sie die Liste „Canaries“. Aktivieren Sie die genannte Regel oder den genannten Job, und sorgen Sie dafür, dass asynchrone Arbeit erledigt wird.',
    'Open the list Canaries: each names what was not found. Then open Evidence sources, and make readable what could have shown it. What is missed there is missed of your automations too.':
        'Öffnen Sie die Liste „Canaries“: Jeder nennt, was nicht gefunden wurde. Öffnen Sie dann „Nachweisquellen“, und machen Sie lesbar, was es hätte zeigen können. Was dort fehlt, fehlt auch bei Ihren Automatisierungen.',
    'Open the list Canaries: it names the links and their grades. Treat claims of the same grade with care until the cause is known.':
        'Öffnen Sie die Liste „Canaries“: Sie nennt die Verknüpfungen und ihre Stufen. Behandeln Sie Aussagen derselben Stufe mit Vorsicht, bis die Ursache bekannt ist.',
    'Set `x_kt_gov.canary.interval_hours` to 6.': 'Setzen Sie `x_kt_gov.canary.interval_hours` auf 6.',
    'The collection does not find everything that it is known to have to find':
        'Die Erfassung findet nicht alles, was sie nachweislich finden muss',
    'The source is not installed.': 'Die Quelle ist nicht installiert.',
    'Activate the plugin that brings it.': 'Aktivieren Sie das Plugin, das sie mitbringt.',
    'The source is switched off.': 'Die Quelle ist ausgeschaltet.',
    'Allow the cross-scope privilege record of this application on its table.':
        'Erlauben Sie den bereichsübergreifenden Berechtigungsdatensatz dieser Anwendung auf ihrer Tabelle.',
    'The source may not be read.': 'Die Quelle darf nicht gelesen werden.',
    'The source was read in part only.': 'Die Quelle wurde nur teilweise gelesen.',
    'Raise x_kt_gov.evidence.budget_rows or wait for the next runs.':
        'Erhöhen Sie x_kt_gov.evidence.budget_rows, oder warten Sie auf die nächsten Läufe.',
    'Allow the cross-scope privilege record of this application on sys_script_execution_history.':
        'Erlauben Sie den bereichsübergreifenden Berechtigungsdatensatz dieser Anwendung auf sys_script_execution_history.',
    'Let the application read the system log or the application log.':
        'Lassen Sie die Anwendung das Systemprotokoll oder das Anwendungsprotokoll lesen.',
    'Send sign-ins: POST /api/x_kt_gov/v1/evidence/sign-ins.':
        'Senden Sie Anmeldungen: POST /api/x_kt_gov/v1/evidence/sign-ins.',
    'Set glide.outbound_http.db.log to true (level Basic).':
        'Setzen Sie glide.outbound_http.db.log auf true (Stufe Basic).',
    'Allow the cross-scope privilege record of this application on sys_flow_context.':
        'Erlauben Sie den bereichsübergreifenden Berechtigungsdatensatz dieser Anwendung auf sys_flow_context.',
    'Set x_kt_gov.evidence.read_audit to true, and audit the table.':
        'Setzen Sie x_kt_gov.evidence.read_audit auf true, und auditieren Sie die Tabelle.',
    "In the script, call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).":
        "Rufen Sie im Skript das Trace-Include auf: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).",
    'Allow the Restricted Caller Access record (sys_restricted_caller_access) of this application on syslog.':
        'Erlauben Sie den Datensatz des eingeschränkten Aufruferzugriffs (sys_restricted_caller_access) dieser Anwendung auf syslog.',
    'Set the property <scope>.logging.destination to db.':
        'Setzen Sie die Eigenschaft <scope>.logging.destination auf db.',
    'The script cannot be parsed, so its log statements and writes are not known.':
        'Das Skript kann nicht analysiert werden, daher sind seine Protokollanweisungen und Schreibvorgänge nicht bekannt.',
    "Correct the script at the place that the automation's analysis error names.":
        'Berichtigen Sie das Skript an der Stelle, die der Fehler der Analyse der Automatisierung nennt.',
    'The text of the script may not be read.': 'Der Text des Skripts darf nicht gelesen werden.',
    'Allow the application to read the table of the script: its cross-scope privilege record, status Allowed.':
        'Erlauben Sie der Anwendung, die Tabelle des Skripts zu lesen: ihren bereichsübergreifenden Berechtigungsdatensatz, Status Allowed.',
    'The automation has no script that could leave a line.':
        'Die Automatisierung hat kein Skript, das eine Zeile hinterlassen könnte.',
    'No action is needed: a rule without a script is seen through the audit of the fields that it sets.':
        'Keine Maßnahme erforderlich: Eine Regel ohne Skript ist über das Audit der Felder zu sehen, die sie setzt.',
    'No record shows that it ran.': 'Kein Datensatz zeigt, dass sie gelaufen ist.',
    "Either log one line that names the script and the record: gs.info('[<name>] START ' + number), or call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).":
        "Schreiben Sie entweder eine Protokollzeile, die das Skript und den Datensatz nennt: gs.info('[<name>] START ' + number), oder rufen Sie das Trace-Include auf: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).",
    'No record shows that it was used.': 'Kein Datensatz zeigt, dass es verwendet wurde.',
    'Keep glide.outbound_http.db.log at true (level Basic), so that calls are recorded with the script that made them.':
        'Lassen Sie glide.outbound_http.db.log auf true (Stufe Basic), damit Aufrufe mit dem aufrufenden Skript aufgezeichnet werden.',
    'Nothing that the script itself leaves behind names this record.':
        'Nichts, was das Skript selbst hinterlässt, nennt diesen Datensatz.',
    "In the script, log one line that names the script and the record: gs.info('[<name>] START ' + number).":
        "Schreiben Sie im Skript eine Protokollzeile, die das Skript und den Datensatz nennt: gs.info('[<name>] START ' + number).",
    'The log entry names the script that called, not the one that logged.':
        'Der Protokolleintrag nennt das aufrufende Skript, nicht das protokollierende.',
    "In the script that is called, call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).":
        "Rufen Sie im aufgerufenen Skript das Trace-Include auf: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).",
    'More than one script registers this trace name, or may.':
        'Mehr als ein Skript registriert diesen Trace-Namen, oder könnte es tun.',
    "Give the trace a name in quotes that no other script uses: new x_kt_gov.KeeptrustsTrace('<name of the script>').":
        "Geben Sie dem Trace einen Namen in Anführungszeichen, den kein anderes Skript verwendet: new x_kt_gov.KeeptrustsTrace('<name of the script>').",
    'The audit names the user and not the script, and nothing else names the script in the same transaction.':
        'Das Audit nennt den Benutzer und nicht das Skript, und nichts anderes nennt das Skript in derselben Transaktion.',
    'Several automations write this field, and the audit names none of them.':
        'Mehrere Automatisierungen schreiben dieses Feld, und das Audit nennt keine von ihnen.',
    "In each of them, log one line that names the script and the record: gs.info('[<name>] START ' + number).":
        "Schreiben Sie in jeder von ihnen eine Protokollzeile, die das Skript und den Datensatz nennt: gs.info('[<name>] START ' + number).",
    'The counter says how often the script ran, not when nor for what.':
        'Der Zähler sagt, wie oft das Skript gelaufen ist, nicht wann und wofür.',
    'The run had not begun when it was read, or was cancelled.':
        'Der Lauf hatte beim Lesen noch nicht begonnen oder wurde abgebrochen.',
    'No action is needed: the platform records a run that begins in sys_flow_context.':
        'Keine Maßnahme erforderlich: Die Plattform zeichnet einen beginnenden Lauf in sys_flow_context auf.',
    'The outbound log entry does not name this script as its source.':
        'Der Eintrag des ausgehenden Protokolls nennt dieses Skript nicht als Quelle.',
    "In the script, before the call, call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).":
        "Rufen Sie im Skript vor dem Aufruf das Trace-Include auf: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).",
    'The outbound log entry names neither this script nor a transaction in which it is proven.':
        'Der Eintrag des ausgehenden Protokolls nennt weder dieses Skript noch eine Transaktion, in der es bewiesen ist.',
    'The outbound log names the script that began, not the one that made the call.':
        'Das ausgehende Protokoll nennt das beginnende Skript, nicht das aufrufende.',
    'Stamp the call in the script that makes it: stamp(restMessage) of the trace include.':
        'Markieren Sie den Aufruf in dem Skript, das ihn ausführt: stamp(restMessage) des Trace-Includes.',
    'It was not measured which script of a call the outbound log names in work of this kind.':
        'Es wurde nicht gemessen, welches Skript eines Aufrufs das ausgehende Protokoll bei Arbeit dieser Art nennt.',
    'For requests, choose Measure attribution on the Setup page. For jobs and asynchronous rules, set x_kt_gov.canary.interval_hours above 0 and x_kt_gov.trace.enabled to true. For global scripts, calls of another scope, flows and events, stamp the call: stamp(restMessage) of the trace include.':
        'Für Anfragen wählen Sie „Zurechnung messen“ auf der Seite „Einrichtung“. Für Jobs und asynchrone Regeln setzen Sie x_kt_gov.canary.interval_hours auf mehr als 0 und x_kt_gov.trace.enabled auf true. Für globale Skripte, Aufrufe eines anderen Geltungsbereichs, Flows und Ereignisse markieren Sie den Aufruf: stamp(restMessage) des Trace-Includes.',
    'A user submitted the sign-in, and the identity provider did not sign it.':
        'Ein Benutzer hat die Anmeldung übermittelt, und der Identitätsanbieter hat sie nicht signiert.',
    'Compare it with the sign-in log of the identity provider by its id. The app states nothing stronger.':
        'Vergleichen Sie sie anhand ihrer ID mit dem Anmeldeprotokoll des Identitätsanbieters. Mehr sagt die App nicht aus.',
    'The sign-in carries no id that the call carried.': 'Die Anmeldung trägt keine ID, die der Aufruf trug.',
    'Stamp the call before it is made: trace.stamp(restMessage).':
        'Markieren Sie den Aufruf, bevor er erfolgt: trace.stamp(restMessage).',
    'Another script can write rows under the source of the script engine.':
        'Ein anderes Skript kann Zeilen unter der Quelle der Skript-Engine schreiben.',
    'In that script, give its log lines a literal source of its own.':
        'Geben Sie den Protokollzeilen jenes Skripts eine eigene, wörtliche Quelle.',
    'It is not known that the version of that time has the line that the error names.':
        'Es ist nicht bekannt, ob die Version jener Zeit die Zeile hat, die der Fehler nennt.',
    'Past entries cannot be improved. Keep x_kt_gov.evidence.collect on: later entries are compared with the version of their time.':
        'Vergangene Einträge können nicht verbessert werden. Lassen Sie x_kt_gov.evidence.collect eingeschaltet: Spätere Einträge werden mit der Version ihrer Zeit verglichen.',
    'The script could not be compiled, so no statement of it executed.':
        'Das Skript konnte nicht kompiliert werden, daher wurde keine seiner Anweisungen ausgeführt.',
    'Correct the script at the line that the entry names.':
        'Berichtigen Sie das Skript in der Zeile, die der Eintrag nennt.',
    'A script that the same user ran by hand at that time can have written the row.':
        'Ein Skript, das derselbe Benutzer zu dieser Zeit manuell ausführte, kann die Zeile geschrieben haben.',
    'No action is needed: rows of other times and other users are not affected.':
        'Keine Maßnahme erforderlich: Zeilen anderer Zeiten und anderer Benutzer sind nicht betroffen.',
    'The transaction log names the schedule item, not the script.':
        'Das Transaktionsprotokoll nennt das Zeitplanelement, nicht das Skript.',
    'Register the URL under Transaction Call Chains, and repeat the transaction once.':
        'Registrieren Sie die URL unter „Transaction Call Chains“, und wiederholen Sie die Transaktion einmal.',
    'Several jobs or asynchronous rules have the name of the transaction.':
        'Mehrere Jobs oder asynchrone Regeln haben den Namen der Transaktion.',
    'Give each of them a name of its own.': 'Geben Sie jedem von ihnen einen eigenen Namen.',
    'Another script can write the same line, because it logs text that it is given or because its text is not known.':
        'Ein anderes Skript kann dieselbe Zeile schreiben, weil es übergebenen Text protokolliert oder weil sein Text nicht bekannt ist.',
    "Begin the messages of the other script with a text of its own, put this script into an application scope, whose log names the script, or call the trace include: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).":
        "Beginnen Sie die Nachrichten des anderen Skripts mit einem eigenen Text, legen Sie dieses Skript in einen Anwendungsbereich, dessen Protokoll das Skript nennt, oder rufen Sie das Trace-Include auf: new x_kt_gov.KeeptrustsTrace('<name of the script>').start(current).",
    'Several scripts contain a log statement that fits this line.':
        'Mehrere Skripts enthalten eine Protokollanweisung, die zu dieser Zeile passt.',
    "Put the script's own name into the message, or call KeeptrustsTrace.":
        'Nehmen Sie den Namen des Skripts in die Nachricht auf, oder rufen Sie KeeptrustsTrace auf.',
    'It is not known that the script contained this statement at that time.':
        'Es ist nicht bekannt, ob das Skript diese Anweisung zu jener Zeit enthielt.',
    'The entry does not come from script logging.': 'Der Eintrag stammt nicht aus der Protokollierung durch Skripts.',
    'Log with gs.info, gs.warn or gs.error, or give gs.log the name of the script as its source.':
        'Protokollieren Sie mit gs.info, gs.warn oder gs.error, oder geben Sie gs.log den Namen des Skripts als Quelle.',
    'The script contains no log statement that fits this line.':
        'Das Skript enthält keine Protokollanweisung, die zu dieser Zeile passt.',
    "Write the line in the script itself, with its name in quotes: gs.info('[<name>] START ' + number).":
        "Schreiben Sie die Zeile im Skript selbst, mit seinem Namen in Anführungszeichen: gs.info('[<name>] START ' + number).",
    'Only a script that calls this one is seen to have run, and nothing records whether it came to the call.':
        'Nur von einem Skript, das dieses aufruft, ist ein Lauf zu sehen, und nichts zeichnet auf, ob es zum Aufruf kam.',
    "In the include, log one line that names the script and the record: gs.info('[<name>] START ' + number).":
        "Schreiben Sie im Include eine Protokollzeile, die das Skript und den Datensatz nennt: gs.info('[<name>] START ' + number).",
    'Other scripts may call the same include, among them scripts that nobody can read, and one of them may have run too.':
        'Andere Skripts können dasselbe Include aufrufen, darunter solche, die niemand lesen kann, und eines davon kann ebenfalls gelaufen sein.',
    'No id of one transaction names both scripts.': 'Keine ID einer Transaktion nennt beide Skripts.',
    'It is not known which script of a call these rows name.':
        'Es ist nicht bekannt, welches Skript eines Aufrufs diese Zeilen nennen.',
    'Measure attribution on the Setup page, or register the URL under Transaction Call Chains.':
        'Messen Sie die Zurechnung auf der Seite „Einrichtung“, oder registrieren Sie die URL unter „Transaction Call Chains“.',
    'No record that meets table, operation and filter was seen':
        'Kein Datensatz, der Tabelle, Operation und Filter erfüllt, wurde gesehen',
    'Wait for such a record, or widen the window that is read.':
        'Warten Sie auf einen solchen Datensatz, oder erweitern Sie das gelesene Zeitfenster.',
    'No row names for certain both the automation and the record that began it':
        'Keine Zeile nennt sicher sowohl die Automatisierung als auch den Datensatz, mit dem sie begann',
    'Leave a trace in the script, with start(current): new x_kt_gov.KeeptrustsTrace.':
        'Hinterlassen Sie im Skript einen Trace, mit start(current): new x_kt_gov.KeeptrustsTrace.',
    'No rows name both scripts in one transaction or about one record':
        'Keine Zeilen nennen beide Skripts in einer Transaktion oder zu einem Datensatz',
    'Leave a trace in the script, with start(current): new x_kt_gov.KeeptrustsTrace, in both scripts.':
        'Hinterlassen Sie im Skript einen Trace, mit start(current): new x_kt_gov.KeeptrustsTrace, in beiden Skripts.',
    'No row of the outbound HTTP log shows this call':
        'Keine Zeile des Protokolls ausgehender HTTP-Aufrufe zeigt diesen Aufruf',
    'Keep glide.outbound_http.db.log at true (level Basic is enough) and let the script run once more.':
        'Lassen Sie glide.outbound_http.db.log auf true (Stufe Basic genügt), und lassen Sie das Skript noch einmal laufen.',
    'No sign-in of this client was sent for the time after a call':
        'Keine Anmeldung dieses Clients wurde für die Zeit nach einem Aufruf gesendet',
    'Send the sign-ins of the identity provider: POST /api/x_kt_gov/v1/evidence/sign-ins.':
        'Senden Sie die Anmeldungen des Identitätsanbieters: POST /api/x_kt_gov/v1/evidence/sign-ins.',
    'The row does not name this record': 'Die Zeile nennt diesen Datensatz nicht',
    'The script does not parse, so its content is unknown':
        'Das Skript lässt sich nicht analysieren, daher ist sein Inhalt unbekannt',
    'Correct the script at the place that the message names. The next run reads it again.':
        'Berichtigen Sie das Skript an der Stelle, die die Nachricht nennt. Der nächste Lauf liest es erneut.',
    'The script is nested deeper than the analysis follows':
        'Das Skript ist tiefer verschachtelt, als die Analyse folgt',
    'No action is needed: executions of the script are still found. Flatten the script to have its text analysed.':
        'Keine Maßnahme erforderlich: Ausführungen des Skripts werden weiterhin gefunden. Vereinfachen Sie das Skript, damit sein Text analysiert wird.',
    'The script is longer than the analysis reads': 'Das Skript ist länger, als die Analyse liest',
    'No action is needed: executions of the script are still found. Split the script to have its text analysed.':
        'Keine Maßnahme erforderlich: Ausführungen des Skripts werden weiterhin gefunden. Teilen Sie das Skript, damit sein Text analysiert wird.',
    'A step of a trace could not be stored; in the log only':
        'Ein Schritt eines Traces konnte nicht gespeichert werden; nur im Protokoll',
    'Read the line of the system log: it has the cause. The script that left the trace was not disturbed.':
        'Lesen Sie die Zeile des Systemprotokolls: Sie enthält die Ursache. Das Skript, das den Trace hinterließ, wurde nicht gestört.',
    'The platform itself stored in the row which script was running.':
        'Die Plattform selbst hat in der Zeile gespeichert, welches Skript lief.',
    'The row is the run of this automation itself.': 'Die Zeile ist der Lauf dieser Automatisierung selbst.',
    'It was measured on this instance which script of a call such a row names, and the answer was not: neither.':
        'Auf dieser Instanz wurde gemessen, welches Skript eines Aufrufs eine solche Zeile nennt, und die Antwort war nicht: keines.',
    'The line fits a log statement that only this script contained at that time.':
        'Die Zeile passt zu einer Protokollanweisung, die zu jener Zeit nur dieses Skript enthielt.',
    'No other known script can print the line.': 'Kein anderes bekanntes Skript kann die Zeile ausgeben.',
    'The line fits a log statement of this script only. Others can print it only by printing what they are given.':
        'Die Zeile passt nur zu einer Protokollanweisung dieses Skripts. Andere können sie nur ausgeben, indem sie Übergebenes ausgeben.',
    'The script writes the number, the sys_id or the display value of its record at that place of the line.':
        'Das Skript schreibt an dieser Stelle der Zeile die Nummer, die sys_id oder den Anzeigewert seines Datensatzes.',
    'The record satisfied table, operation and filter of the rule in that second, and has not changed since.':
        'Der Datensatz erfüllte in jener Sekunde Tabelle, Operation und Filter der Regel und hat sich seither nicht geändert.',
    'No known automation that may write to this table switches business rules off.':
        'Keine bekannte Automatisierung, die in diese Tabelle schreiben kann, schaltet Geschäftsregeln aus.',
    'No script that was run by hand at that time can have written the row.':
        'Kein zu jener Zeit manuell ausgeführtes Skript kann die Zeile geschrieben haben.',
    'Only this script registers the name of the trace.': 'Nur dieses Skript registriert den Namen des Traces.',
    'The audit row has the name of a rule, and this is the only rule of that name on that table.':
        'Die Auditzeile trägt den Namen einer Regel, und dies ist die einzige Regel dieses Namens auf der Tabelle.',
    'Of all active automations only this one can have written the value into the column.':
        'Von allen aktiven Automatisierungen kann nur diese den Wert in die Spalte geschrieben haben.',
    'Another row proves the automation in the same transaction.':
        'Eine andere Zeile beweist die Automatisierung in derselben Transaktion.',
    'Of all that runs inside of the named script only this include can make outbound calls, and it was called in one way only.':
        'Von allem, was innerhalb des genannten Skripts läuft, kann nur dieses Include ausgehende Aufrufe ausführen, und es wurde nur auf eine Weise aufgerufen.',
    'The platform recorded every script of the transaction, in order and with its depth.':
        'Die Plattform hat jedes Skript der Transaktion aufgezeichnet, der Reihe nach und mit seiner Tiefe.',
    'The version of the script of that time has the line that the row names.':
        'Die Version des Skripts jener Zeit hat die Zeile, die genannt ist.',
    'The row is filed under a source of the script engine, and no known script logs under such a source.':
        'Die Zeile steht unter einer Quelle der Skript-Engine, und kein bekanntes Skript protokolliert unter einer solchen Quelle.',
    'Somebody who may write rows of this table wrote this one.':
        'Jemand, der Zeilen dieser Tabelle schreiben darf, hat diese geschrieben.',
    'A script in a table that is not read prints the same line (x_kt_gov.evidence.log_writer_tables).':
        'Ein Skript in einer nicht gelesenen Tabelle gibt dieselbe Zeile aus (x_kt_gov.evidence.log_writer_tables).',
    'Something that is not collected ran inside of the named script and made the same call: an access control, a calculated field, or a script of an excluded scope.':
        'Etwas nicht Erfasstes lief innerhalb des genannten Skripts und führte denselben Aufruf aus: eine Zugriffskontrolle, ein berechnetes Feld oder ein Skript eines ausgeschlossenen Anwendungsbereichs.',
    'Somebody ran a script by hand, and the instance kept no record of it.':
        'Jemand hat ein Skript manuell ausgeführt, und die Instanz hat es nicht aufgezeichnet.',
    'An import, or a script that is no automation, wrote the record without running rules, while another script printed the line.':
        'Ein Import oder ein Skript, das keine Automatisierung ist, schrieb den Datensatz, ohne Regeln auszuführen, während ein anderes Skript die Zeile ausgab.',
    'A script whose text is not known switched rules off for this write, and printed this very line itself.':
        'Ein Skript, dessen Text nicht bekannt ist, hat für diesen Schreibvorgang Regeln ausgeschaltet und genau diese Zeile selbst ausgegeben.',
    'The record was changed twice in that second, and satisfied the filter only after the second change.':
        'Der Datensatz wurde in jener Sekunde zweimal geändert und erfüllte den Filter erst nach der zweiten Änderung.',
    'A person changed the field in the same transaction.':
        'Eine Person hat das Feld in derselben Transaktion geändert.',
    'A script that runs text as code put a source of the script engine together.':
        'Ein Skript, das Text als Code ausführt, hat eine Quelle der Skript-Engine zusammengesetzt.',
    'An input that the action needs has no value': 'Eine Eingabe, die die Aktion benötigt, hat keinen Wert',
    'Give the input that the message names a value.': 'Geben Sie der Eingabe, die die Nachricht nennt, einen Wert.',
    'An input has a value that the action cannot use':
        'Eine Eingabe hat einen Wert, den die Aktion nicht verwenden kann',
    'Correct the inputs that the message names. It says what is expected.':
        'Berichtigen Sie die Eingaben, die die Nachricht nennt. Sie sagt, was erwartet wird.',
    'An input is longer than the column that keeps it': 'Eine Eingabe ist länger als die Spalte, die sie aufnimmt',
    'Shorten the input that the message names.': 'Kürzen Sie die Eingabe, die die Nachricht nennt.',
    'An input names a record that does not exist, is of another table, or may not be read by the app':
        'Eine Eingabe nennt einen Datensatz, der nicht vorhanden ist, zu einer anderen Tabelle gehört oder von der App nicht gelesen werden darf',
    'Give the sys_id of a record that exists. Otherwise allow the app to read the table, under **Application Cross-Scope Access**.':
        'Geben Sie die sys_id eines vorhandenen Datensatzes an. Andernfalls erlauben Sie der App unter **Application Cross-Scope Access**, die Tabelle zu lesen.',
    'An input names a record that is not active': 'Eine Eingabe nennt einen nicht aktiven Datensatz',
    'Activate the record, or give another one.': 'Aktivieren Sie den Datensatz, oder geben Sie einen anderen an.',
    'The flow gives a value for a column that the table of the record lacks':
        'Der Flow gibt einen Wert für eine Spalte an, die die Tabelle des Datensatzes nicht hat',
    'Add the column if the value matters. The record was made without the value.':
        'Fügen Sie die Spalte hinzu, wenn der Wert wichtig ist. Der Datensatz wurde ohne den Wert erstellt.',
    'Only changes of an organization ask for this version': 'Nur Changes einer Organisation fordern diese Version an',
    'Name the organization: an approval of one does not count for another, nor for a deployment that states none.':
        'Nennen Sie die Organisation: Eine Genehmigung der einen zählt nicht für eine andere, auch nicht für eine Bereitstellung, die keine nennt.',
    'Changes of several targets ask for this version': 'Changes mehrerer Ziele fordern diese Version an',
    'Name the environment or the gateway: each target has a change of its own.':
        'Nennen Sie die Umgebung oder das Gateway: Jedes Ziel hat einen eigenen Change.',
    'The record is no change request that the app made for a policy version':
        'Der Datensatz ist keine Change-Anforderung, die die App für eine Richtlinienversion erstellt hat',
    'Give the change request that a policy version asked for, or its configuration and version.':
        'Geben Sie die Change-Anforderung an, die eine Richtlinienversion verlangt hat, oder ihre Konfiguration und Version.',
    'Nothing on this instance stands for this external ID': 'Nichts auf dieser Instanz steht für diese externe ID',
    'Compare kind and ID with the rows of **Links**. A record is there as soon as the event about it is processed.':
        'Vergleichen Sie Art und ID mit den Zeilen unter **Verknüpfungen**. Ein Datensatz ist vorhanden, sobald das Ereignis dazu verarbeitet ist.',
    'No review on this instance is about the escalation':
        'Keine Überprüfung auf dieser Instanz betrifft die Eskalation',
    'Compare the ID with the escalation at Keeptrusts. Its review is there as soon as its webhook is processed.':
        'Vergleichen Sie die ID mit der Eskalation bei Keeptrusts. Ihre Überprüfung ist vorhanden, sobald ihr Webhook verarbeitet ist.',
    'The review is closed, and an act of a flow does not open it again':
        'Die Überprüfung ist geschlossen, und eine Handlung eines Flows öffnet sie nicht wieder',
    'No action is needed if it was closed as wanted. Otherwise decide the escalation in the Keeptrusts console.':
        'Keine Maßnahme erforderlich, wenn sie wie gewünscht geschlossen wurde. Andernfalls entscheiden Sie die Eskalation in der Keeptrusts-Konsole.',
    'The review is claimed by, or assigned to, somebody else':
        'Die Überprüfung ist von jemand anderem übernommen oder jemand anderem zugewiesen',
    'Let the assignee go on. To take it over, change the assignee on the review first.':
        'Lassen Sie die zugewiesene Person fortfahren. Um sie zu übernehmen, ändern Sie zuerst die Zuweisung an der Überprüfung.',
    'The user of the session may not change the record': 'Der Benutzer der Sitzung darf den Datensatz nicht ändern',
    'Give the user a role that may change the record, or let somebody else run the flow.':
        'Geben Sie dem Benutzer eine Rolle, die den Datensatz ändern darf, oder lassen Sie jemand anderen den Flow ausführen.',
    'The export has no records': 'Der Export hat keine Datensätze',
    'Nothing is attached, because an empty export proves nothing. Check the window of the export.':
        'Nichts wird angehängt, weil ein leerer Export nichts beweist. Prüfen Sie das Zeitfenster des Exports.',
    'The export has no files yet': 'Der Export hat noch keine Dateien',
    'Wait until the state of the export is fetched or attached. Retry an export that failed.':
        'Warten Sie, bis der Status des Exports „Abgerufen“ oder „Angehängt“ ist. Wiederholen Sie einen fehlgeschlagenen Export.',
    'No evidence file is stored there': 'Dort ist keine Nachweisdatei gespeichert',
    'Attach evidence first, or name another record or export.':
        'Hängen Sie zuerst Nachweise an, oder nennen Sie einen anderen Datensatz oder Export.',
    'A stored evidence file is changed or missing': 'Eine gespeicherte Nachweisdatei ist geändert oder fehlt',
    'Read which file the reasons name. Find out who changed it, and request the export again.':
        'Lesen Sie, welche Datei die Gründe nennen. Finden Sie heraus, wer sie geändert hat, und fordern Sie den Export erneut an.',
    'The evidence is incomplete or too old': 'Die Nachweise sind unvollständig oder zu alt',
    'Read what the reasons name as missing. Collect again, or wait for the export.':
        'Lesen Sie, was die Gründe als fehlend nennen. Erfassen Sie erneut, oder warten Sie auf den Export.',
    'The result of a control test was not stored': 'Das Ergebnis eines Kontrolltests wurde nicht gespeichert',
    'Search the application log for the code of the refused write, and follow its advice.':
        'Suchen Sie im Anwendungsprotokoll nach dem Code des abgelehnten Schreibvorgangs, und folgen Sie dessen Anweisung.',
    'The signature is missing, out of date or wrong': 'Die Signatur fehlt, ist veraltet oder falsch',
    'Compare the webhook secret on both sides. The application log (level warn) has the reason: missing, stale or wrong.':
        'Vergleichen Sie das Webhook-Geheimnis auf beiden Seiten. Das Anwendungsprotokoll (Stufe warn) enthält den Grund: fehlend, veraltet oder falsch.',
    'No known signature header was sent; in the log only':
        'Kein bekannter Signatur-Header wurde gesendet; nur im Protokoll',
    'Check that the webhook at Keeptrusts has a secret.':
        'Prüfen Sie, ob der Webhook bei Keeptrusts ein Geheimnis hat.',
    'The signed time lies outside the tolerance; in the log only':
        'Die signierte Zeit liegt außerhalb der Toleranz; nur im Protokoll',
    'Compare the clocks of both sides. Then check `x_kt_gov.webhook.tolerance_seconds`.':
        'Vergleichen Sie die Uhren beider Seiten. Prüfen Sie dann `x_kt_gov.webhook.tolerance_seconds`.',
    'No valid secret made this signature; in the log only':
        'Kein gültiges Geheimnis hat diese Signatur erstellt; nur im Protokoll',
    'After a rotation, set the new secret, and keep the old one as previous secret with its expiry.':
        'Setzen Sie nach einem Wechsel das neue Geheimnis, und behalten Sie das alte als vorheriges Geheimnis mit seinem Ablauf.',
    'No secret is set; in the log only': 'Kein Geheimnis ist gesetzt; nur im Protokoll',
    'Set `x_kt_gov.webhook.secret`.': 'Setzen Sie `x_kt_gov.webhook.secret`.',
    'The body is empty': 'Der Body ist leer',
    'Check the sender: it sent nothing.': 'Prüfen Sie den Absender: Er hat nichts gesendet.',
    'The body is not JSON': 'Der Body ist kein JSON',
    'Look for a proxy that rewrites the body: it is not what Keeptrusts sends.':
        'Suchen Sie nach einem Proxy, der den Body umschreibt: Er ist nicht, was Keeptrusts sendet.',
    'The body is not an event or a list of events': 'Der Body ist kein Ereignis und keine Liste von Ereignissen',
    'Check the sender: the body is JSON, but neither an object nor a list of objects.':
        'Prüfen Sie den Absender: Der Body ist JSON, aber weder ein Objekt noch eine Liste von Objekten.',
    'This route is switched off': 'Diese Route ist ausgeschaltet',
    'Use the authenticated route, or set `x_kt_gov.webhook.public_route`.':
        'Verwenden Sie die authentifizierte Route, oder setzen Sie `x_kt_gov.webhook.public_route`.',
    'The body is too large': 'Der Body ist zu groß',
    'Raise `x_kt_gov.webhook.max_body_bytes`, or send smaller batches.':
        'Erhöhen Sie `x_kt_gov.webhook.max_body_bytes`, oder senden Sie kleinere Stapel.',
    'This instance does not keep a body of this length, in a column or as an attachment':
        'Diese Instanz bewahrt einen Body dieser Länge weder in einer Spalte noch als Anhang auf',
    'The column Body cut it, and it could not be kept as an attachment of the table Body file either. Look for a business rule on that table or on attachments, and check that `com.glide.attachment.max_size` and `glide.attachment.extensions` allow a file with the extension `json` of this size. Otherwise lower `x_kt_gov.webhook.max_body_bytes`, or send smaller batches. Nothing of the body was stored, so it can be sent again.':
        'Die Spalte „Body“ hat ihn abgeschnitten, und er konnte auch nicht als Anhang der Tabelle „Bodydatei“ aufbewahrt werden. Suchen Sie nach einer Geschäftsregel auf dieser Tabelle oder auf Anhängen, und prüfen Sie, ob `com.glide.attachment.max_size` und `glide.attachment.extensions` eine Datei mit der Erweiterung `json` dieser Größe zulassen. Andernfalls senken Sie `x_kt_gov.webhook.max_body_bytes`, oder senden Sie kleinere Stapel. Vom Body wurde nichts gespeichert, daher kann er erneut gesendet werden.',
    'The batch has too many events': 'Der Stapel hat zu viele Ereignisse',
    'Raise `x_kt_gov.webhook.max_batch`, or send smaller batches.':
        'Erhöhen Sie `x_kt_gov.webhook.max_batch`, oder senden Sie kleinere Stapel.',
    'The content type is not JSON': 'Der Inhaltstyp ist nicht JSON',
    'Send `application/json`.': 'Senden Sie `application/json`.',
    'The charset is not UTF-8': 'Der Zeichensatz ist nicht UTF-8',
    'Send the body in UTF-8. Look for a proxy that changes the charset.':
        'Senden Sie den Body in UTF-8. Suchen Sie nach einem Proxy, der den Zeichensatz ändert.',
    'The body is compressed or otherwise encoded': 'Der Body ist komprimiert oder anderweitig kodiert',
    'Switch off compression at the sender and at every proxy before this instance: the signature covers the body as it was before.':
        'Schalten Sie die Komprimierung beim Absender und an jedem Proxy vor dieser Instanz aus: Die Signatur gilt für den Body, wie er zuvor war.',
    'This instance takes no deliveries at the moment': 'Diese Instanz nimmt derzeit keine Zustellungen an',
    'Set `x_kt_gov.webhook.retry_after_seconds` to 0 when the pause is over.':
        'Setzen Sie `x_kt_gov.webhook.retry_after_seconds` auf 0, wenn die Pause vorbei ist.',
    'An unexpected error occurred': 'Ein unerwarteter Fehler ist aufgetreten',
    'Search the system log for the reference (`KT-` and eight characters) that stands beside this code. The line names the record, the type of the error and the place in the code. Failed work is retried automatically. If the error repeats, report the line.':
        'Suchen Sie im Systemprotokoll nach der Referenz (`KT-` und acht Zeichen), die neben diesem Code steht. Die Zeile nennt den Datensatz, den Typ des Fehlers und die Stelle im Code. Fehlgeschlagene Arbeit wird automatisch wiederholt. Wiederholt sich der Fehler, melden Sie die Zeile.',
    'This instance lacks a unique index that receiving needs':
        'Dieser Instanz fehlt ein eindeutiger Index, den der Empfang benötigt',
    'Nothing would be exactly once, so nothing is received. The answer names the index. Remove duplicates from that table, and create the unique index under Database Indexes of the table. The job **Keeptrusts: measure platform** measures again within five minutes. The sender retries.':
        'Nichts wäre genau einmal, daher wird nichts empfangen. Die Antwort nennt den Index. Entfernen Sie Duplikate aus dieser Tabelle, und erstellen Sie den eindeutigen Index unter „Database Indexes“ der Tabelle. Der Job **Keeptrusts: measure platform** misst innerhalb von fünf Minuten erneut. Der Absender wiederholt.',
    'It cannot be measured whether this instance has a unique index that receiving needs':
        'Es kann nicht gemessen werden, ob diese Instanz einen eindeutigen Index hat, den der Empfang benötigt',
    'Whether anything would be exactly once is not known, so nothing is received. A question mark stands behind the index in the answer. A rule, a data policy or a mandatory column of this instance refuses the row that measures; the fact `unique_indexes` under **Platform facts** names it. Let it pass rows whose text is `platform probe`. The next delivery measures again. The sender retries.':
        'Ob irgendetwas genau einmal wäre, ist nicht bekannt, daher wird nichts empfangen. Hinter dem Index in der Antwort steht ein Fragezeichen. Eine Regel, eine Datenrichtlinie oder eine Pflichtspalte dieser Instanz lehnt die messende Zeile ab; der Fakt `unique_indexes` unter **Plattformfakten** nennt sie. Lassen Sie Zeilen zu, deren Text `platform probe` ist. Die nächste Zustellung misst erneut. Der Absender wiederholt.',
    'No webhook secret is set on this instance': 'Auf dieser Instanz ist kein Webhook-Geheimnis gesetzt',
    'Choose **Set secret** on the Setup page. A secret of fewer than 16 bytes counts as none. The sender retries.':
        'Wählen Sie **Geheimnis setzen** auf der Seite „Einrichtung“. Ein Geheimnis mit weniger als 16 Bytes zählt als keines. Der Absender wiederholt.',
    'What a refused request looked like could not be kept':
        'Wie eine abgelehnte Anfrage aussah, konnte nicht behalten werden',
    'No action is needed where another node was faster. If it comes again and again, look for a business rule or a data policy on the table of health checks.':
        'Keine Maßnahme erforderlich, wenn ein anderer Knoten schneller war. Kommt es immer wieder vor, suchen Sie nach einer Geschäftsregel oder Datenrichtlinie auf der Tabelle der Zustandsprüfungen.',
    'The instance gives the body of a request as a stream only':
        'Die Instanz gibt den Body einer Anfrage nur als Datenstrom',
    'No action is needed: the request is refused. Send the content type `application/json`.':
        'Keine Maßnahme erforderlich: Die Anfrage wird abgelehnt. Senden Sie den Inhaltstyp `application/json`.',
    'The delivery could not be stored': 'Die Zustellung konnte nicht gespeichert werden',
    'Look for a business rule on the delivery table, or a full instance. The sender retries.':
        'Suchen Sie nach einer Geschäftsregel auf der Tabelle der Zustellungen oder nach einer vollen Instanz. Der Absender wiederholt.',
    'The app is being upgraded on this instance': 'Für die App läuft auf dieser Instanz ein Upgrade',
    'No action is needed while an upgrade runs: the sender retries, and nothing is lost. If the code remains after the upgrade, install the same version again: some modules of the app are of another build.':
        'Während eines Upgrades ist keine Maßnahme erforderlich: Der Absender wiederholt, und nichts geht verloren. Bleibt der Code nach dem Upgrade, installieren Sie dieselbe Version erneut: Einige Module der App stammen aus einem anderen Build.',
    'The body can never become an event: fields are missing or of the wrong kind':
        'Aus dem Body kann nie ein Ereignis werden: Felder fehlen oder sind von der falschen Art',
    'Report the fields that the reason names to the sender. Nothing is lost: the body is on the delivery.':
        'Melden Sie die Felder, die der Grund nennt, dem Absender. Nichts ist verloren: Der Body steht an der Zustellung.',
    'The instance kept only the beginning of the body, and the request that stored it did not end':
        'Die Instanz hat nur den Anfang des Bodys behalten, und die speichernde Anfrage endete nicht',
    'No action is needed while the delivery is retried: the sender was not answered, so it sends the delivery again, and then the body is kept. A dead letter was never sent again: ask for it to be resent at Keeptrusts. The same delivery is then queued.':
        'Keine Maßnahme erforderlich, solange die Zustellung wiederholt wird: Der Absender erhielt keine Antwort, daher sendet er sie erneut, und dann wird der Body behalten. Eine endgültig fehlgeschlagene Zustellung wurde nie erneut gesendet: Lassen Sie sie von Keeptrusts erneut senden. Dieselbe Zustellung wird dann eingereiht.',
    'The file that holds the body is gone or is another one':
        'Die Datei mit dem Body ist nicht mehr vorhanden oder eine andere',
    'Nothing was mapped. Ask for the delivery to be resent at Keeptrusts: its body is then stored again, and the delivery is queued.':
        'Nichts wurde zugeordnet. Lassen Sie die Zustellung von Keeptrusts erneut senden: Ihr Body wird dann wieder gespeichert, und die Zustellung wird eingereiht.',
    'What is stored is not what was received': 'Gespeichert ist nicht, was empfangen wurde',
    'Nothing was mapped, and the delivery cannot be reprocessed. Find out who or what changed the row, such as a business rule of this instance on the table, and keep the row as evidence. Then ask for the delivery to be resent at Keeptrusts: it is stored and processed as a new one.':
        'Nichts wurde zugeordnet, und die Zustellung kann nicht erneut verarbeitet werden. Finden Sie heraus, wer oder was die Zeile geändert hat, etwa eine Geschäftsregel dieser Instanz auf der Tabelle, und bewahren Sie die Zeile als Nachweis auf. Lassen Sie die Zustellung dann von Keeptrusts erneut senden: Sie wird als neue gespeichert und verarbeitet.',
    'The delivery was sealed under a key that this instance does not have':
        'Die Zustellung wurde mit einem Schlüssel versiegelt, den diese Instanz nicht hat',
    'No action is needed while the delivery is retried: a node that does not know a new key yet learns it within a minute. A dead letter was stored before the key was lost, or comes from another instance: ask for it to be resent at Keeptrusts, and it is stored and processed as a new one.':
        'Keine Maßnahme erforderlich, solange die Zustellung wiederholt wird: Ein Knoten, der einen neuen Schlüssel noch nicht kennt, lernt ihn innerhalb einer Minute. Eine endgültig fehlgeschlagene wurde gespeichert, bevor der Schlüssel verloren ging, oder stammt von einer anderen Instanz: Lassen Sie sie von Keeptrusts erneut senden; sie wird als neue gespeichert und verarbeitet.',
    'No mapping for this event type': 'Keine Zuordnung für diesen Ereignistyp',
    'Unsubscribe from the event type, or ask for a mapping. The delivery is kept and ignored.':
        'Bestellen Sie den Ereignistyp ab, oder bitten Sie um eine Zuordnung. Die Zustellung wird behalten und ignoriert.',
    'A connection test': 'Ein Verbindungstest',
    'No action is needed: the connection works.': 'Keine Maßnahme erforderlich: Die Verbindung funktioniert.',
    'The worker that held the delivery did not finish in time':
        'Der Worker, der die Zustellung hatte, wurde nicht rechtzeitig fertig',
    'No action is needed: the delivery is retried automatically.':
        'Keine Maßnahme erforderlich: Die Zustellung wird automatisch wiederholt.',
    'The delivery was processed, and the instance refused a line of its related list':
        'Die Zustellung wurde verarbeitet, und die Instanz hat eine Zeile ihrer zugehörigen Liste abgelehnt',
    'The text names the rule, data policy or privilege that refuses rows of **Keeptrusts delivery outcomes** (`x_kt_gov_delivery_record`). Let it pass them. The records are written; only what is known of them is missing.':
        'Der Text nennt die Regel, Datenrichtlinie oder Berechtigung, die Zeilen unter **Datensätze der Zustellung** (`x_kt_gov_delivery_record`) ablehnt. Lassen Sie sie zu. Die Datensätze sind geschrieben; nur was von ihnen bekannt ist, fehlt.',
    'Every attempt was used up by workers that did not finish':
        'Jeder Versuch wurde von Workern verbraucht, die nicht fertig wurden',
    'Read the log around the attempts, then reprocess the delivery.':
        'Lesen Sie das Protokoll rund um die Versuche, und verarbeiten Sie die Zustellung dann erneut.',
    'A mandatory field is empty': 'Ein Pflichtfeld ist leer',
    'Give the field a default, or make it optional for this source.':
        'Geben Sie dem Feld einen Standardwert, oder machen Sie es für diese Quelle optional.',
    'A data policy refused the write': 'Eine Datenrichtlinie hat den Schreibvorgang abgelehnt',
    'Read which field the reason names. Exempt records whose `correlation_display` is Keeptrusts, or give the field a default.':
        'Lesen Sie, welches Feld der Grund nennt. Nehmen Sie Datensätze aus, deren `correlation_display` Keeptrusts ist, oder geben Sie dem Feld einen Standardwert.',
    'A business rule aborted the write': 'Eine Geschäftsregel hat den Schreibvorgang abgebrochen',
    'Change the condition of the business rule that the reason names.':
        'Ändern Sie die Bedingung der Geschäftsregel, die der Grund nennt.',
    'The app may not write this table': 'Die App darf nicht in diese Tabelle schreiben',
    'Allow the cross-scope privilege of the app for this table (**System Applications › Application Cross-Scope Access**).':
        'Erlauben Sie die bereichsübergreifende Berechtigung der App für diese Tabelle (**System Applications › Application Cross-Scope Access**).',
    'Another record has the same unique value': 'Ein anderer Datensatz hat denselben eindeutigen Wert',
    'Look for the record that already has the value. A database may take values for equal that differ in case, accents or trailing blanks.':
        'Suchen Sie nach dem Datensatz, der den Wert schon hat. Eine Datenbank kann Werte als gleich behandeln, die sich in Groß-/Kleinschreibung, Akzenten oder Leerzeichen am Ende unterscheiden.',
    'The platform refused the write without saying why': 'Die Plattform hat den Schreibvorgang ohne Grund abgelehnt',
    'Create the record by hand with the same values: the platform then shows the reason.':
        'Erstellen Sie den Datensatz mit denselben Werten von Hand: Die Plattform zeigt dann den Grund.',
    'The write was accepted but not stored': 'Der Schreibvorgang wurde angenommen, aber nicht gespeichert',
    'Look for a business rule or a calculated column that changes the columns that the reason names.':
        'Suchen Sie nach einer Geschäftsregel oder berechneten Spalte, die die Spalten ändert, die der Grund nennt.',
    'No active record has this name': 'Kein aktiver Datensatz hat diesen Namen',
    'Correct the name in the property, or activate the group or user; **Set group** on the Setup page chooses or creates a group. The record is created without it unless groups are required; **Reprocess** fills it in afterwards.':
        'Berichtigen Sie den Namen in der Eigenschaft, oder aktivieren Sie die Gruppe oder den Benutzer; **Gruppe setzen** auf der Seite „Einrichtung“ wählt oder erstellt eine Gruppe. Der Datensatz wird ohne sie erstellt, sofern Gruppen nicht erforderlich sind; **Erneut verarbeiten** trägt sie danach nach.',
    'More than one active record has this name': 'Mehr als ein aktiver Datensatz hat diesen Namen',
    'Rename or deactivate one of the records.': 'Benennen Sie einen der Datensätze um, oder deaktivieren Sie ihn.',
    'The target table is absent or cannot be read': 'Die Zieltabelle fehlt oder kann nicht gelesen werden',
    'Install the plugin, or allow the app to read the table. Until then the app uses its own table where it has one.':
        'Installieren Sie das Plugin, oder erlauben Sie der App, die Tabelle zu lesen. Bis dahin verwendet die App ihre eigene Tabelle, wo sie eine hat.',
    'The table is no class of configuration items': 'Die Tabelle ist keine Klasse von Konfigurationselementen',
    'Set the property that the reason names to a table that extends `cmdb_ci`, for example `cmdb_ci_service_auto`, and reprocess the delivery.':
        'Setzen Sie die Eigenschaft, die der Grund nennt, auf eine Tabelle, die `cmdb_ci` erweitert, zum Beispiel `cmdb_ci_service_auto`, und verarbeiten Sie die Zustellung erneut.',
    'The record to update no longer exists': 'Der zu aktualisierende Datensatz ist nicht mehr vorhanden',
    'No action is needed if the record was deleted on purpose.':
        'Keine Maßnahme erforderlich, wenn der Datensatz absichtlich gelöscht wurde.',
    'Another worker is writing the same record': 'Ein anderer Worker schreibt denselben Datensatz',
    'No action is needed: it is retried automatically.': 'Keine Maßnahme erforderlich: Es wird automatisch wiederholt.',
    'A table of another application may not be read; in the log at debug level only':
        'Eine Tabelle einer anderen Anwendung darf nicht gelesen werden; nur im Protokoll auf Stufe debug',
    'No action is needed: the feature that needs the table reports it. To have the table read, allow the cross-scope privilege of the app.':
        'Keine Maßnahme erforderlich: Die Funktion, die die Tabelle benötigt, meldet es. Damit die Tabelle gelesen wird, erlauben Sie die bereichsübergreifende Berechtigung der App.',
    'The escalation is already resolved': 'Die Eskalation ist bereits gelöst',
    'No action is needed: a review never moves back from resolved.':
        'Keine Maßnahme erforderlich: Eine Überprüfung geht nie von „Gelöst“ zurück.',
    'The review already shows this state': 'Die Überprüfung zeigt diesen Status bereits',
    'No action is needed.': 'Keine Maßnahme erforderlich.',
    'The export is already known': 'Der Export ist bereits bekannt',
    'A newer event was already applied': 'Ein neueres Ereignis wurde bereits angewendet',
    'No action is needed: the order of events does not matter.':
        'Keine Maßnahme erforderlich: Die Reihenfolge der Ereignisse spielt keine Rolle.',
    'This version already has a change request': 'Diese Version hat bereits eine Change-Anforderung',
    'People already work on the change': 'Personen arbeiten bereits am Change',
    'No action is needed: a new description does not alter the change.':
        'Keine Maßnahme erforderlich: Eine neue Beschreibung ändert den Change nicht.',
    'No change request announced this version': 'Keine Change-Anforderung hat diese Version angekündigt',
    'No action is needed: the gateway is marked, and the deployment is recorded on the change request when it arrives.':
        'Keine Maßnahme erforderlich: Das Gateway ist markiert, und die Bereitstellung wird an der Change-Anforderung vermerkt, wenn sie eintrifft.',
    'People work on the change of an older version': 'Personen arbeiten am Change einer älteren Version',
    'Decide which version is wanted, and cancel the change of the other one: the app cancels only what nobody has begun.':
        'Entscheiden Sie, welche Version gewünscht ist, und brechen Sie den Change der anderen ab: Die App bricht nur ab, womit niemand begonnen hat.',
    'The change of an older version could not be canceled':
        'Der Change einer älteren Version konnte nicht abgebrochen werden',
    'Cancel the change by hand: the line says what refused it. Or set `x_kt_gov.change.supersede` to false.':
        'Brechen Sie den Change von Hand ab: Die Zeile sagt, was es abgelehnt hat. Oder setzen Sie `x_kt_gov.change.supersede` auf false.',
    'The change of this target is closed': 'Der Change dieses Ziels ist geschlossen',
    'Ask for a new change: publish the version again in Keeptrusts. A closed change is not edited, and its approval does not count for a later deployment.':
        'Fordern Sie einen neuen Change an: Veröffentlichen Sie die Version in Keeptrusts erneut. Ein geschlossener Change wird nicht bearbeitet, und seine Genehmigung zählt nicht für eine spätere Bereitstellung.',
    'The change of this deployment was canceled': 'Der Change dieser Bereitstellung wurde abgebrochen',
    'Roll back the deployment, or publish the version again to ask for a new change.':
        'Setzen Sie die Bereitstellung zurück, oder veröffentlichen Sie die Version erneut, um einen neuen Change anzufordern.',
    'The change of this deployment is on hold': 'Der Change dieser Bereitstellung ist angehalten',
    'Take the change off hold before you deploy under it, or roll back the deployment.':
        'Setzen Sie den Change fort, bevor Sie unter ihm bereitstellen, oder setzen Sie die Bereitstellung zurück.',
    'The gateway is known in another environment': 'Das Gateway ist in einer anderen Umgebung bekannt',
    'Name the environment that the gateway is in, or none. If the gateway moved, correct the environment on its form, and ask or deploy again: a change of one environment lets no gateway of another pass.':
        'Nennen Sie die Umgebung, in der das Gateway ist, oder keine. Wenn das Gateway umgezogen ist, berichtigen Sie die Umgebung auf seinem Formular, und fordern Sie erneut an, oder stellen Sie erneut bereit: Ein Change der einen Umgebung lässt kein Gateway einer anderen zu.',
    'The approved change names gateways, and the deployment or the question names none':
        'Der genehmigte Change nennt Gateways, und die Bereitstellung oder die Anfrage nennt keines',
    'Name the gateway: an approval for some gateways of an environment does not count for all of them.':
        'Nennen Sie das Gateway: Eine Genehmigung für einige Gateways einer Umgebung zählt nicht für alle.',
    'The approved change does not name this gateway': 'Der genehmigte Change nennt dieses Gateway nicht',
    'Add the configuration item of the gateway to the affected items of the change before it is approved, or ask for a change of its own. If the change was asked for this gateway, people took the item off, or a rule or an access setting of the instance refused to list it: the delivery that asked for the change has a line on `task_ci`.':
        'Fügen Sie das Konfigurationselement des Gateways vor der Genehmigung den betroffenen Elementen des Changes hinzu, oder fordern Sie einen eigenen Change an. Wurde der Change für dieses Gateway angefordert, haben Personen das Element entfernt, oder eine Regel oder Zugriffseinstellung der Instanz hat es abgelehnt, es aufzuführen: Die anfordernde Zustellung hat eine Zeile zu `task_ci`.',
    'The change of this deployment is not approved': 'Der Change dieser Bereitstellung ist nicht genehmigt',
    'Roll back the deployment, or let the owner of the change accept it: an approval that is given now does not count for a deployment before it.':
        'Setzen Sie die Bereitstellung zurück, oder lassen Sie den Eigentümer des Changes sie annehmen: Eine jetzt erteilte Genehmigung zählt nicht für eine frühere Bereitstellung.',
    'The change was approved only after this deployment': 'Der Change wurde erst nach dieser Bereitstellung genehmigt',
    'Find out why the version was deployed before its approval. A pipeline can ask for the approval before it deploys: see REST.md. The approval counts for later deployments.':
        'Finden Sie heraus, warum die Version vor ihrer Genehmigung bereitgestellt wurde. Eine Pipeline kann vor der Bereitstellung nach der Genehmigung fragen: siehe REST.md. Die Genehmigung zählt für spätere Bereitstellungen.',
    'It is not known whether the change was approved before this deployment':
        'Es ist nicht bekannt, ob der Change vor dieser Bereitstellung genehmigt war',
    'Look into the history of the change. To have it known from now on, audit the column `approval` of `change_request`, or let the instance fill `approval_set`.':
        'Sehen Sie in den Verlauf des Changes. Damit es künftig bekannt ist, auditieren Sie die Spalte `approval` von `change_request`, oder lassen Sie die Instanz `approval_set` füllen.',
    'The gateway is already known to run this version':
        'Vom Gateway ist bereits bekannt, dass es diese Version ausführt',
    'The standard change template is absent, inactive or retired':
        'Die Standard-Change-Vorlage fehlt, ist inaktiv oder außer Betrieb',
    'Correct `x_kt_gov.change.standard_template`. A normal change was created instead.':
        'Berichtigen Sie `x_kt_gov.change.standard_template`. Stattdessen wurde ein normaler Change erstellt.',
    'The event names no gateway': 'Das Ereignis nennt kein Gateway',
    'Check the sender if the event should name a gateway. No configuration item was changed.':
        'Prüfen Sie den Absender, wenn das Ereignis ein Gateway nennen sollte. Kein Konfigurationselement wurde geändert.',
    'No configuration item has the sys_id that the event names':
        'Kein Konfigurationselement hat die sys_id, die das Ereignis nennt',
    'Run the query of the line to find the right configuration item, and correct the sys_id in Keeptrusts, or choose the item on the gateway. Meanwhile the item is looked for as if none had been named.':
        'Führen Sie die Abfrage der Zeile aus, um das richtige Konfigurationselement zu finden, und berichtigen Sie die sys_id in Keeptrusts, oder wählen Sie das Element am Gateway. Bis dahin wird das Element gesucht, als wäre keines genannt.',
    'The configuration item that the event names is of another class':
        'Das Konfigurationselement, das das Ereignis nennt, gehört zu einer anderen Klasse',
    'Run the query of the line to find the right configuration item, and correct the sys_id in Keeptrusts. If the item is right, choose it on the gateway, or set `x_kt_gov.cmdb.class` to a class that covers it.':
        'Führen Sie die Abfrage der Zeile aus, um das richtige Konfigurationselement zu finden, und berichtigen Sie die sys_id in Keeptrusts. Wenn das Element stimmt, wählen Sie es am Gateway, oder setzen Sie `x_kt_gov.cmdb.class` auf eine Klasse, die es umfasst.',
    'Several configuration items stand for one gateway': 'Mehrere Konfigurationselemente stehen für ein Gateway',
    'Run the query of the line. Retire or correct the items that do not stand for the gateway, or choose the right one on the gateway.':
        'Führen Sie die Abfrage der Zeile aus. Nehmen Sie die Elemente außer Betrieb oder berichtigen Sie sie, die nicht für das Gateway stehen, oder wählen Sie das richtige am Gateway.',
    'The gateway has a configuration item that the app did not create':
        'Das Gateway hat ein Konfigurationselement, das die App nicht erstellt hat',
    'No action is needed if it is the right one: the app writes only the attributes of the gateway on it, and never its name, class or owners. Otherwise choose another one on the gateway.':
        'Keine Maßnahme erforderlich, wenn es das richtige ist: Die App schreibt nur die Attribute des Gateways hinein, nie Name, Klasse oder Eigentümer. Andernfalls wählen Sie am Gateway ein anderes.',
    'Several gateways have one configuration item': 'Mehrere Gateways haben ein Konfigurationselement',
    'No action is needed if the item stands for all of them: the columns and key values of the gateway on it are those of the last event about any of them. Otherwise choose another item on one of the gateways.':
        'Keine Maßnahme erforderlich, wenn das Element für alle steht: Die Spalten und Schlüsselwerte des Gateways darauf sind die des letzten Ereignisses zu einem von ihnen. Andernfalls wählen Sie an einem der Gateways ein anderes Element.',
    'The identification engine takes an item for the gateway that stands for something else':
        'Die Identifikations-Engine hält für das Gateway ein Element, das für etwas anderes steht',
    'The gateway has an item of its own. If the item of the line is the right one, choose it on the gateway, and retire the other one.':
        'Das Gateway hat ein eigenes Element. Wenn das Element der Zeile das richtige ist, wählen Sie es am Gateway, und nehmen Sie das andere außer Betrieb.',
    'Two organizations report a gateway with the same ID': 'Zwei Organisationen melden ein Gateway mit derselben ID',
    'Give the gateways of each organization IDs of their own at Keeptrusts. Until then they share one row, one configuration item and their incidents; their change requests are kept apart.':
        'Geben Sie den Gateways jeder Organisation bei Keeptrusts eigene IDs. Bis dahin teilen sie eine Zeile, ein Konfigurationselement und ihre Incidents; ihre Change-Anforderungen bleiben getrennt.',
    'Another delivery already reported this decision': 'Eine andere Zustellung hat diese Entscheidung bereits gemeldet',
    'No action is needed: the decision counts once.': 'Keine Maßnahme erforderlich: Die Entscheidung zählt einmal.',
    'No active user is the person whom Keeptrusts names': 'Kein aktiver Benutzer ist die Person, die Keeptrusts nennt',
    'No action is needed: the service user stands in. To have people found, set `x_kt_gov.process.person_columns` to the columns of `sys_user` that hold what Keeptrusts knows them by.':
        'Keine Maßnahme erforderlich: Der Dienstbenutzer tritt an ihre Stelle. Damit Personen gefunden werden, setzen Sie `x_kt_gov.process.person_columns` auf die Spalten von `sys_user`, die enthalten, woran Keeptrusts sie erkennt.',
    'More than one active user matches the person whom Keeptrusts names':
        'Mehr als ein aktiver Benutzer entspricht der Person, die Keeptrusts nennt',
    'Make the value unique, or name fewer columns in `x_kt_gov.process.person_columns`. The service user stands in.':
        'Machen Sie den Wert eindeutig, oder nennen Sie weniger Spalten in `x_kt_gov.process.person_columns`. Der Dienstbenutzer tritt an ihre Stelle.',
    'The instance sets a column itself that says who opened, requested or closed a record':
        'Die Instanz setzt selbst eine Spalte, die angibt, wer einen Datensatz geöffnet, beantragt oder geschlossen hat',
    'Look for a business rule that sets the columns that the line names from `gs.getUserID()`: the value then depends on who runs the work.':
        'Suchen Sie nach einer Geschäftsregel, die die von der Zeile genannten Spalten aus `gs.getUserID()` setzt: Der Wert hängt dann davon ab, wer die Arbeit ausführt.',
    'The key of this instance cannot be read, so deliveries are stored without a seal, and a changed one is not known':
        'Der Schlüssel dieser Instanz kann nicht gelesen werden, daher werden Zustellungen ohne Siegel gespeichert, und eine geänderte wird nicht erkannt',
    'Empty `x_kt_gov.platform.instance_key`: the app makes another one within a minute. Compare the records of this delivery with Keeptrusts.':
        'Leeren Sie `x_kt_gov.platform.instance_key`: Die App erstellt innerhalb einer Minute einen anderen. Vergleichen Sie die Datensätze dieser Zustellung mit Keeptrusts.',
    'The event states a time in the future': 'Das Ereignis nennt eine Zeit in der Zukunft',
    'Compare the clock of the sender with that of the instance. The time of receipt counts; `x_kt_gov.webhook.tolerance_seconds` states how far ahead a clock may be.':
        'Vergleichen Sie die Uhr des Absenders mit der der Instanz. Die Zeit des Empfangs zählt; `x_kt_gov.webhook.tolerance_seconds` gibt an, wie weit eine Uhr vorgehen darf.',
    'The event states a time that cannot be read': 'Das Ereignis nennt eine Zeit, die nicht gelesen werden kann',
    'Correct the form of the time at the sender. The event was processed, but where the time of another event about the same thing is known, that one counts.':
        'Berichtigen Sie die Form der Zeit beim Absender. Das Ereignis wurde verarbeitet; wo aber die Zeit eines anderen Ereignisses zur selben Sache bekannt ist, zählt jenes.',
    'A rule, a policy or a template of the instance stored another value than was written':
        'Eine Regel, eine Richtlinie oder eine Vorlage der Instanz hat einen anderen als den geschriebenen Wert gespeichert',
    'No action is needed if the value is meant: the app does not write it again. Otherwise correct the rule, policy or template that changes the column that the line names, and set the value by hand.':
        'Keine Maßnahme erforderlich, wenn der Wert gewollt ist: Die App schreibt ihn nicht erneut. Andernfalls berichtigen Sie die Regel, Richtlinie oder Vorlage, die die von der Zeile genannte Spalte ändert, und setzen Sie den Wert von Hand.',
    'The row that links the record to its subject is gone right after it was stored':
        'Die Zeile, die den Datensatz mit seinem Gegenstand verknüpft, ist gleich nach dem Speichern nicht mehr vorhanden',
    'Find the business rule or flow that deletes rows of `x_kt_gov_link`, and end it. Until then each event makes another record; remove by hand those that are too many.':
        'Finden Sie die Geschäftsregel oder den Flow, der Zeilen von `x_kt_gov_link` löscht, und beenden Sie ihn. Bis dahin erstellt jedes Ereignis einen weiteren Datensatz; entfernen Sie von Hand, was zu viel ist.',
    'The incident was already opened for this event': 'Der Incident wurde für dieses Ereignis bereits geöffnet',
    'People closed the incident': 'Personen haben den Incident geschlossen',
    'No action is needed: the incident stays closed.': 'Keine Maßnahme erforderlich: Der Incident bleibt geschlossen.',
    'The open incident has the maximum number of work notes':
        'Der offene Incident hat die Höchstzahl von Arbeitsnotizen',
    'Raise `x_kt_gov.incident.note_cap` if more work notes are wanted. The occurrence was counted.':
        'Erhöhen Sie `x_kt_gov.incident.note_cap`, wenn mehr Arbeitsnotizen gewünscht sind. Das Vorkommen wurde gezählt.',
    'The maximum number of incidents per day is reached': 'Die Höchstzahl von Incidents je Tag ist erreicht',
    'Raise `x_kt_gov.incident.day_cap` if more incidents are wanted. The violation was counted as overflow.':
        'Erhöhen Sie `x_kt_gov.incident.day_cap`, wenn mehr Incidents gewünscht sind. Der Verstoß wurde als Überlauf gezählt.',
    'The enforcement rate is below the threshold of the control':
        'Die Durchsetzungsrate liegt unter der Schwelle der Kontrolle',
    'Read definition and population on the test, then review the decisions that were not enforced.':
        'Lesen Sie Definition und Grundgesamtheit am Test, und überprüfen Sie dann die nicht durchgesetzten Entscheidungen.',
    'There are too few decisions for a conclusion': 'Es gibt zu wenige Entscheidungen für eine Schlussfolgerung',
    'Test a longer window, or lower the minimum population of the control mapping.':
        'Testen Sie ein längeres Zeitfenster, oder senken Sie die Mindestgrundgesamtheit der Kontrollzuordnung.',
    'No decision that lowers the rate could have been received, so the rate would be 100 % by construction':
        'Keine Entscheidung, die die Rate senkt, hätte empfangen werden können, daher wäre die Rate konstruktionsbedingt 100 %',
    'Subscribe the webhook to `event.created`, or to `event.allowed` and `event.flagged`, or reconcile an export, then test again.':
        'Abonnieren Sie mit dem Webhook `event.created` oder `event.allowed` und `event.flagged`, oder gleichen Sie einen Export ab, und testen Sie dann erneut.',
    'Threshold, minimum population or validity of the control mapping is invalid':
        'Schwelle, Mindestgrundgesamtheit oder Gültigkeit der Kontrollzuordnung ist ungültig',
    'Correct the control mapping.': 'Berichtigen Sie die Kontrollzuordnung.',
    'The objective has several controls, and no gateway belongs to the entity of this one':
        'Das Ziel hat mehrere Kontrollen, und kein Gateway gehört zur Entität dieser Kontrolle',
    'Let the entity apply to the CI of a gateway or to a service that depends on it, or name the entity as the environment of the gateways.':
        'Lassen Sie die Entität für das CI eines Gateways oder einen davon abhängigen Service gelten, oder nennen Sie die Entität als Umgebung der Gateways.',
    'The result has no target in GRC: the instance has no controls of GRC':
        'Das Ergebnis hat kein Ziel in GRC: Die Instanz hat keine Kontrollen von GRC',
    'No action is needed: the control test is the result. To see it in GRC, install Policy and Compliance Management.':
        'Keine Maßnahme erforderlich: Der Kontrolltest ist das Ergebnis. Um es in GRC zu sehen, installieren Sie Policy and Compliance Management.',
    'The result has no target in GRC: the instance has controls, but no Audit Management':
        'Das Ergebnis hat kein Ziel in GRC: Die Instanz hat Kontrollen, aber kein Audit Management',
    'Install Audit Management and name an engagement, or create an indicator on the control that reads `x_kt_gov_control_test`.':
        'Installieren Sie Audit Management, und nennen Sie einen Auftrag, oder erstellen Sie an der Kontrolle einen Indikator, der `x_kt_gov_control_test` liest.',
    'The result has no target in GRC: no audit engagement and test plan are named':
        'Das Ergebnis hat kein Ziel in GRC: Kein Auditauftrag und kein Testplan sind genannt',
    'Set `x_kt_gov.controls.audit_engagement` and `x_kt_gov.controls.audit_test_plan`, then test again.':
        'Setzen Sie `x_kt_gov.controls.audit_engagement` und `x_kt_gov.controls.audit_test_plan`, und testen Sie dann erneut.',
    'The result has no target in GRC: the indicator that the app made for the control was deleted':
        'Das Ergebnis hat kein Ziel in GRC: Der Indikator, den die App für die Kontrolle erstellt hat, wurde gelöscht',
    'Restore the record of the indicator, or name an audit engagement, then test again.':
        'Stellen Sie den Datensatz des Indikators wieder her, oder nennen Sie einen Auditauftrag, und testen Sie dann erneut.',
    'The result has no target in GRC: the indicator of the control is switched off':
        'Das Ergebnis hat kein Ziel in GRC: Der Indikator der Kontrolle ist ausgeschaltet',
    'Set the indicator to active, or name an audit engagement, then test again.':
        'Setzen Sie den Indikator auf aktiv, oder nennen Sie einen Auditauftrag, und testen Sie dann erneut.',
    'The result has no target in GRC: the indicator of the control was changed and does not read its results any more':
        'Das Ergebnis hat kein Ziel in GRC: Der Indikator der Kontrolle wurde geändert und liest ihre Ergebnisse nicht mehr',
    'Set item, table and criteria of the indicator as the app wrote them, or name an audit engagement, then test again.':
        'Setzen Sie Element, Tabelle und Kriterien des Indikators, wie die App sie geschrieben hat, oder nennen Sie einen Auditauftrag, und testen Sie dann erneut.',
    'The test is older than its evidence validity, and no newer one replaced it':
        'Der Test ist älter als die Gültigkeit seiner Nachweise, und kein neuerer hat ihn ersetzt',
    'Find out why the schedule brought no conclusive test since then.':
        'Finden Sie heraus, warum der Zeitplan seither keinen schlüssigen Test gebracht hat.',
    'GRC has no such control, or the app may not read it':
        'GRC hat keine solche Kontrolle, oder die App darf sie nicht lesen',
    'Name the control on the control mapping, or give the control objective the control ID as its reference. The app never creates controls.':
        'Nennen Sie die Kontrolle an der Kontrollzuordnung, oder geben Sie dem Kontrollziel die Kontroll-ID als Referenz. Die App erstellt nie Kontrollen.',
    'More than one control has the name on the mapping, more than one control objective matches, or the objective got a second control after the test':
        'Mehr als eine Kontrolle hat den Namen an der Zuordnung, mehr als ein Kontrollziel passt, oder das Ziel erhielt nach dem Test eine zweite Kontrolle',
    'Name one by sys_id or number on the control mapping, or test again: each control of an objective gets a test of its own.':
        'Nennen Sie eine nach sys_id oder Nummer an der Kontrollzuordnung, oder testen Sie erneut: Jede Kontrolle eines Ziels erhält einen eigenen Test.',
    'No active control mapping has this sys_id': 'Keine aktive Kontrollzuordnung hat diese sys_id',
    'Pass the sys_id of an active control mapping, or none for all.':
        'Übergeben Sie die sys_id einer aktiven Kontrollzuordnung, oder keine für alle.',
    'The window is not two days in order': 'Das Zeitfenster besteht nicht aus zwei geordneten Tagen',
    'Pass two days as yyyy-MM-dd, the first not after the last.':
        'Übergeben Sie zwei Tage als yyyy-MM-dd, den ersten nicht nach dem letzten.',
    'The export is not as the app stored it': 'Der Export ist nicht, wie die App ihn gespeichert hat',
    'Find out who or what changed the row of the export. Compare window, type and format with what was requested, then choose **Retry export**: Keeptrusts is asked again, and nothing of the row but these counts.':
        'Finden Sie heraus, wer oder was die Zeile des Exports geändert hat. Vergleichen Sie Zeitfenster, Art und Format mit dem, was angefordert wurde, und wählen Sie dann **Export wiederholen**: Keeptrusts wird erneut gefragt, und von der Zeile zählt nur dies.',
    'The export was sealed under a key that this instance does not have':
        'Der Export wurde mit einem Schlüssel versiegelt, den diese Instanz nicht hat',
    'Wait ten minutes if the key of the instance is new. If somebody emptied `x_kt_gov.platform.instance_key`, choose **Retry export** when the export has failed.':
        'Warten Sie zehn Minuten, wenn der Schlüssel der Instanz neu ist. Hat jemand `x_kt_gov.platform.instance_key` geleert, wählen Sie **Export wiederholen**, wenn der Export fehlgeschlagen ist.',
    'Set `x_kt_gov.keeptrusts.token`, or a connection with an API key on the alias Keeptrusts.':
        'Setzen Sie `x_kt_gov.keeptrusts.token`, oder eine Verbindung mit einem API-Schlüssel am Alias Keeptrusts.',
    'Correct `x_kt_gov.keeptrusts.api_url` or the URL of the connection. If Keeptrusts is in your own network, set a MID Server on both HTTP methods of the REST message Keeptrusts API.':
        'Berichtigen Sie `x_kt_gov.keeptrusts.api_url` oder die URL der Verbindung. Liegt Keeptrusts in Ihrem eigenen Netz, setzen Sie an beiden HTTP-Methoden der REST-Nachricht „Keeptrusts API“ einen MID Server.',
    'Correct `x_kt_gov.keeptrusts.api_url` or the URL of the connection: https, without user name.':
        'Berichtigen Sie `x_kt_gov.keeptrusts.api_url` oder die URL der Verbindung: https, ohne Benutzernamen.',
    'Create a new token at Keeptrusts and set it: the old one expired or was revoked. The export then continues automatically.':
        'Erstellen Sie bei Keeptrusts ein neues Token, und setzen Sie es: Das alte ist abgelaufen oder wurde widerrufen. Der Export läuft dann automatisch weiter.',
    'The token may not do this (403)': 'Das Token darf dies nicht (403)',
    'Give the token the permission to export (`events:export`) at Keeptrusts.':
        'Geben Sie dem Token bei Keeptrusts die Berechtigung zum Exportieren (`events:export`).',
    'Keeptrusts does not know the export (404)': 'Keeptrusts kennt den Export nicht (404)',
    'Request a new export: this one expired or was deleted at Keeptrusts, or the API has another path.':
        'Fordern Sie einen neuen Export an: Dieser ist abgelaufen oder wurde bei Keeptrusts gelöscht, oder die API hat einen anderen Pfad.',
    'Keeptrusts refuses the request': 'Keeptrusts lehnt die Anforderung ab',
    'Request another export: Keeptrusts refuses its window, format or type.':
        'Fordern Sie einen anderen Export an: Keeptrusts lehnt Zeitfenster, Format oder Art ab.',
    'No action is needed: it is retried after the time that Keeptrusts named.':
        'Keine Maßnahme erforderlich: Es wird nach der Zeit wiederholt, die Keeptrusts genannt hat.',
    'Check the status of Keeptrusts if this persists. It is retried automatically.':
        'Prüfen Sie den Status von Keeptrusts, wenn es anhält. Es wird automatisch wiederholt.',
    'Raise `x_kt_gov.keeptrusts.timeout_seconds`, or look for a proxy, if this persists. It is retried automatically.':
        'Erhöhen Sie `x_kt_gov.keeptrusts.timeout_seconds`, oder suchen Sie nach einem Proxy, wenn es anhält. Es wird automatisch wiederholt.',
    'The connection failed or broke off': 'Die Verbindung ist fehlgeschlagen oder abgebrochen',
    'Check name resolution, firewall, proxy and MID server if this persists. It is retried automatically. The system log has the cause.':
        'Prüfen Sie Namensauflösung, Firewall, Proxy und MID Server, wenn es anhält. Es wird automatisch wiederholt. Das Systemprotokoll enthält die Ursache.',
    'The answer is not what Keeptrusts documents': 'Die Antwort ist nicht, was Keeptrusts dokumentiert',
    'Open the API URL from the instance: a proxy or a sign-in page may answer instead of Keeptrusts.':
        'Öffnen Sie die API-URL von der Instanz aus: Statt Keeptrusts kann ein Proxy oder eine Anmeldeseite antworten.',
    'Keeptrusts reports that the export failed or expired':
        'Keeptrusts meldet, dass der Export fehlgeschlagen oder abgelaufen ist',
    'Read the answer of Keeptrusts in the reason, then request a new export.':
        'Lesen Sie die Antwort von Keeptrusts im Grund, und fordern Sie dann einen neuen Export an.',
    'The export was not finished within a day': 'Der Export wurde nicht innerhalb eines Tages fertig',
    'Look at the job at Keeptrusts. Then retry, or request a new export.':
        'Sehen Sie sich den Job bei Keeptrusts an. Wiederholen Sie dann, oder fordern Sie einen neuen Export an.',
    'Another row holds this export already': 'Eine andere Zeile enthält diesen Export bereits',
    'No action is needed: the reason names the row that holds the export.':
        'Keine Maßnahme erforderlich: Der Grund nennt die Zeile, die den Export enthält.',
    'Keeptrusts redirects the call, which is not followed (3xx)':
        'Keeptrusts leitet den Aufruf um, was nicht befolgt wird (3xx)',
    'Set the address to which Keeptrusts redirects as API URL, or look for a sign-in page or a proxy in between. The token is sent to no other address.':
        'Setzen Sie die Adresse, auf die Keeptrusts umleitet, als API-URL, oder suchen Sie nach einer Anmeldeseite oder einem Proxy dazwischen. Das Token wird an keine andere Adresse gesendet.',
    'This release does not have a method that keeps a call from being redirected or changed; in the log at debug level only':
        'Dieses Release hat keine Methode, die verhindert, dass ein Aufruf umgeleitet oder geändert wird; nur im Protokoll auf Stufe debug',
    'No action is needed: a redirect that is answered is refused, and texts are escaped.':
        'Keine Maßnahme erforderlich: Eine beantwortete Umleitung wird abgelehnt, und Texte werden maskiert.',
    'The download redirects more than once': 'Der Download leitet mehr als einmal um',
    'Correct the storage behind Keeptrusts: it is misconfigured. The download is retried automatically.':
        'Berichtigen Sie den Speicher hinter Keeptrusts: Er ist falsch konfiguriert. Der Download wird automatisch wiederholt.',
    'The download redirects to an address that is not https':
        'Der Download leitet auf eine Adresse um, die nicht https ist',
    'Correct the storage behind Keeptrusts: token and artifact travel over https only.':
        'Berichtigen Sie den Speicher hinter Keeptrusts: Token und Artefakt werden nur über https übertragen.',
    'The download redirects to a private address': 'Der Download leitet auf eine private Adresse um',
    'Give a self-hosted storage a public name, or the host of the API. The app never calls a private address because an answer names it.':
        'Geben Sie einem selbst betriebenen Speicher einen öffentlichen Namen oder den Host der API. Die App ruft nie eine private Adresse auf, weil eine Antwort sie nennt.',
    'The artifact came compressed although that was not asked for':
        'Das Artefakt kam komprimiert, obwohl das nicht verlangt war',
    'Look for a proxy that compresses: `identity` was requested.':
        'Suchen Sie nach einem Proxy, der komprimiert: `identity` wurde verlangt.',
    'The artifact is shorter than announced': 'Das Artefakt ist kürzer als angekündigt',
    'Look for a proxy that cuts long answers if this persists. The artifact is downloaded again automatically.':
        'Suchen Sie nach einem Proxy, der lange Antworten abschneidet, wenn es anhält. Das Artefakt wird automatisch erneut heruntergeladen.',
    'The artifact cannot be read as its format': 'Das Artefakt kann nicht in seinem Format gelesen werden',
    'Request another format, and report the export to Keeptrusts, if this persists. The artifact is downloaded again automatically.':
        'Fordern Sie ein anderes Format an, und melden Sie den Export an Keeptrusts, wenn es anhält. Das Artefakt wird automatisch erneut heruntergeladen.',
    'The artifact is larger than this instance takes': 'Das Artefakt ist größer, als diese Instanz annimmt',
    'Raise `x_kt_gov.export.max_bytes` or the attachment limit, or request a shorter window.':
        'Erhöhen Sie `x_kt_gov.export.max_bytes` oder die Grenze für Anhänge, oder fordern Sie ein kürzeres Zeitfenster an.',
    'The artifact is not the one whose checksum Keeptrusts sent':
        'Das Artefakt ist nicht das, dessen Prüfsumme Keeptrusts gesendet hat',
    'Find out what changes the artifact on its way if this persists. It is downloaded again automatically.':
        'Finden Sie heraus, was das Artefakt unterwegs ändert, wenn es anhält. Es wird automatisch erneut heruntergeladen.',
    'The instance does not store the file': 'Die Instanz speichert die Datei nicht',
    'Allow the extension of the file (`glide.attachment.extensions`), or look for a rule on attachments.':
        'Lassen Sie die Erweiterung der Datei zu (`glide.attachment.extensions`), oder suchen Sie nach einer Regel auf Anhängen.',
    'A record did not take the evidence': 'Ein Datensatz hat den Nachweis nicht aufgenommen',
    'Correct the record that the reason names, or `x_kt_gov.evidence.attach_to` or `x_kt_gov.evidence.request`.':
        'Berichtigen Sie den Datensatz, den der Grund nennt, oder `x_kt_gov.evidence.attach_to` oder `x_kt_gov.evidence.request`.',
    'The request for an export cannot be read': 'Die Anforderung eines Exports kann nicht gelesen werden',
    'Correct every problem that the message names.': 'Beheben Sie jedes Problem, das die Nachricht nennt.',
    'No export has this sys_id': 'Kein Export hat diese sys_id',
    'Pass the sys_id of an export row.': 'Übergeben Sie die sys_id einer Exportzeile.',
    'The export is not attached yet, or a job works on it':
        'Der Export ist noch nicht angehängt, oder ein Job arbeitet daran',
    'Wait a minute until the job attached what it downloaded. Then press the button again.':
        'Warten Sie eine Minute, bis der Job angehängt hat, was er heruntergeladen hat. Betätigen Sie die Schaltfläche dann erneut.',
    'No file of the export is stored': 'Keine Datei des Exports ist gespeichert',
    'Read state and reason of the export.': 'Lesen Sie Status und Grund des Exports.',
    'The result of a control test could not be stored':
        'Das Ergebnis eines Kontrolltests konnte nicht gespeichert werden',
    'Search the application log for the table and the reason of the refused write.':
        'Suchen Sie im Anwendungsprotokoll nach der Tabelle und dem Grund des abgelehnten Schreibvorgangs.',
    'The review has no web address of the console': 'Die Überprüfung hat keine Webadresse der Konsole',
    'Set `x_kt_gov.keeptrusts.console_url`. Later reviews then have an address.':
        'Setzen Sie `x_kt_gov.keeptrusts.console_url`. Spätere Überprüfungen haben dann eine Adresse.',
    'Write-back to Keeptrusts is off': 'Die Rückmeldung an Keeptrusts ist ausgeschaltet',
    'Set `x_kt_gov.escalation.write_back` to send write-backs.':
        'Setzen Sie `x_kt_gov.escalation.write_back`, um Rückmeldungen zu senden.',
    'Somebody decided on the review since, so the older decision is not sent again':
        'Seither hat jemand über die Überprüfung entschieden, daher wird die ältere Entscheidung nicht erneut gesendet',
    'Retry the write-back of the later decision, or save the review again with the decision that counts.':
        'Wiederholen Sie die Rückmeldung der späteren Entscheidung, oder speichern Sie die Überprüfung erneut mit der Entscheidung, die zählt.',
    'Only a write-back that failed or was refused can be retried':
        'Nur eine fehlgeschlagene oder abgelehnte Rückmeldung kann wiederholt werden',
    'Look at the state of the write-back. A queued one is sent automatically.':
        'Sehen Sie sich den Status der Rückmeldung an. Eine eingereihte wird automatisch gesendet.',
    'Only an export that failed can be retried': 'Nur ein fehlgeschlagener Export kann wiederholt werden',
    'Look at the state of the export. The job advances all others.':
        'Sehen Sie sich den Status des Exports an. Der Job bringt alle anderen voran.',
    'A pack is chosen by control, automation, record, window or framework':
        'Ein Paket wird nach Kontrolle, Automatisierung, Datensatz, Zeitfenster oder Framework gewählt',
    'Choose one of them in **Chosen by**.': 'Wählen Sie eines davon unter **Gewählt nach**.',
    'The subject of the pack is missing, or is no such record':
        'Der Gegenstand des Pakets fehlt oder ist kein solcher Datensatz',
    'Enter the control ID, the framework as its value in **Control citations**, or the sys_id of the automation or the record; for a record, the table too.':
        'Geben Sie die Kontroll-ID ein, das Framework als seinen Wert unter **Kontrollverweise**, oder die sys_id der Automatisierung oder des Datensatzes; bei einem Datensatz auch die Tabelle.',
    'The window of a pack is whole days, from the first to the last one, at most 400':
        'Das Zeitfenster eines Pakets besteht aus ganzen Tagen, vom ersten bis zum letzten, höchstens 400',
    'Correct first and last day. For a longer time, ask for several packs.':
        'Berichtigen Sie den ersten und letzten Tag. Für eine längere Zeit fordern Sie mehrere Pakete an.',
    'The platform numbers packs: this number is none, or another pack has it':
        'Die Plattform nummeriert Pakete: Diese Nummer ist keine, oder ein anderes Paket hat sie',
    'Leave the number out.': 'Lassen Sie die Nummer weg.',
    'Nothing that was chosen is attested yet': 'Noch ist nichts vom Gewählten attestiert',
    'Compare subject and days with the rows that you expect. Evidence and decisions are attested an hour after the end of their UTC day, everything else within ten minutes: ask again then.':
        'Vergleichen Sie Gegenstand und Tage mit den erwarteten Zeilen. Nachweise und Entscheidungen werden eine Stunde nach dem Ende ihres UTC-Tages attestiert, alles andere innerhalb von zehn Minuten: Fordern Sie dann erneut an.',
    'More belongs to the pack than one pack holds': 'Zum Paket gehört mehr, als ein Paket enthält',
    'Choose a shorter window, or one control, automation or record, and ask for several packs. The reason names the bound.':
        'Wählen Sie ein kürzeres Zeitfenster oder eine Kontrolle, eine Automatisierung oder einen Datensatz, und fordern Sie mehrere Pakete an. Der Grund nennt die Grenze.',
    'The instance does not store a file of the pack, or not as it was written':
        'Die Instanz speichert eine Datei des Pakets nicht, oder nicht so, wie sie geschrieben wurde',
    'Allow the extensions `json`, `html`, `zip` and `001` in `glide.attachment.extensions`, look for business rules on attachments and for somebody who changed a file, and ask again.':
        'Lassen Sie die Erweiterungen `json`, `html`, `zip` und `001` in `glide.attachment.extensions` zu, suchen Sie nach Geschäftsregeln auf Anhängen und nach jemandem, der eine Datei geändert hat, und fordern Sie erneut an.',
    'The path in the properties is none that can be called':
        'Der Pfad in den Eigenschaften kann nicht aufgerufen werden',
    'Correct `x_kt_gov.escalation.claim_path` or `x_kt_gov.escalation.resolve_path`: plain characters below the base address, with `{id}` once.':
        'Berichtigen Sie `x_kt_gov.escalation.claim_path` oder `x_kt_gov.escalation.resolve_path`: einfache Zeichen unterhalb der Basisadresse, mit `{id}` genau einmal.',
    'The token or the actor may not do this (403)': 'Das Token oder der Akteur darf dies nicht (403)',
    'Give the token the permission at Keeptrusts, or choose another `x_kt_gov.escalation.actor_column`. Then retry the write-back.':
        'Geben Sie dem Token bei Keeptrusts die Berechtigung, oder wählen Sie eine andere `x_kt_gov.escalation.actor_column`. Wiederholen Sie dann die Rückmeldung.',
    'Keeptrusts does not know the escalation (404)': 'Keeptrusts kennt die Eskalation nicht (404)',
    'Compare base address and environment with those that sent the escalation.':
        'Vergleichen Sie Basisadresse und Umgebung mit denen, die die Eskalation gesendet haben.',
    'The escalation is claimed by somebody else or resolved already (409)':
        'Die Eskalation ist von jemand anderem übernommen oder bereits gelöst (409)',
    'Read the escalation in the Keeptrusts console. Its own webhook updates the review.':
        'Lesen Sie die Eskalation in der Keeptrusts-Konsole. Ihr eigener Webhook aktualisiert die Überprüfung.',
    'Keeptrusts does not take the answer as it is': 'Keeptrusts nimmt die Antwort nicht so an',
    'Read the answer in the reason, and compare `x_kt_gov.escalation.outcomes` with what Keeptrusts accepts.':
        'Lesen Sie die Antwort im Grund, und vergleichen Sie `x_kt_gov.escalation.outcomes` mit dem, was Keeptrusts annimmt.',
    'No person of this instance is known to have done it':
        'Von keiner Person dieser Instanz ist bekannt, dass sie es getan hat',
    'Let a person claim or close the review: set it back, and save it again as an active user who is no integration and is not impersonated. In tables of other applications the audit of the column `state` names the person, so switch on auditing of the table, or use the flow actions. A flow that claims or resolves has to run as its user.':
        'Lassen Sie eine Person die Überprüfung übernehmen oder schließen: Setzen Sie sie zurück, und speichern Sie sie erneut als aktiver Benutzer, der keine Integration ist und unter dessen Namen niemand anderes arbeitet. In Tabellen anderer Anwendungen nennt das Audit der Spalte `state` die Person; schalten Sie dort das Audit der Tabelle ein, oder verwenden Sie die Flow-Aktionen. Ein Flow, der übernimmt oder löst, muss als sein Benutzer laufen.',
    'The person asked for what is reviewed, so somebody else decides':
        'Die Person hat das zu Überprüfende beantragt, daher entscheidet jemand anderes',
    'Let somebody else decide: Keeptrusts names this user as the one who asked. In tables of other applications, open the review again; the app cannot refuse that it is saved there, and sends nothing.':
        'Lassen Sie jemand anderen entscheiden: Keeptrusts nennt diesen Benutzer als den, der es beantragt hat. In Tabellen anderer Anwendungen öffnen Sie die Überprüfung erneut; die App kann das Speichern dort nicht ablehnen und sendet nichts.',
    'The write-back is not as the person who acted left it':
        'Die Rückmeldung ist nicht so, wie die handelnde Person sie hinterlassen hat',
    "Find out who or what changed the row, such as a business rule of this instance on `x_kt_gov_write_back`; its history names users. Nothing was sent. Then set the review back and let the person claim or close it again, or choose **Retry**: in tables of other applications the person is taken from the audit, in the app's own table from the next act only.":
        'Finden Sie heraus, wer oder was die Zeile geändert hat, etwa eine Geschäftsregel dieser Instanz auf `x_kt_gov_write_back`; ihr Verlauf nennt Benutzer. Nichts wurde gesendet. Setzen Sie dann die Überprüfung zurück, und lassen Sie die Person sie erneut übernehmen oder schließen, oder wählen Sie **Wiederholen**: In Tabellen anderer Anwendungen wird die Person dem Audit entnommen, in der eigenen Tabelle der App erst der nächsten Handlung.',
    'The write-back has no seal, so nothing proves who acted':
        'Die Rückmeldung hat kein Siegel, daher beweist nichts, wer gehandelt hat',
    'A write-back that waited while the app was upgraded from a version without seals, or that was queued in the first minute of the app, has none. If it is newer, find out who or what removed the seal. Nothing was sent. Set the review back and let the person claim or close it again, or choose **Retry**: in tables of other applications the person is taken from the audit.':
        'Eine Rückmeldung, die während eines Upgrades von einer Version ohne Siegel wartete oder in der ersten Minute der App eingereiht wurde, hat keines. Ist sie neuer, finden Sie heraus, wer oder was das Siegel entfernt hat. Nichts wurde gesendet. Setzen Sie die Überprüfung zurück, und lassen Sie die Person sie erneut übernehmen oder schließen, oder wählen Sie **Wiederholen**: In Tabellen anderer Anwendungen wird die Person dem Audit entnommen.',
    'The write-back was sealed under a key that this instance does not have':
        'Die Rückmeldung wurde mit einem Schlüssel versiegelt, den diese Instanz nicht hat',
    'The property `x_kt_gov.platform.instance_key` was emptied, or this is a copy of another instance that cannot read its secrets. Set the review back and let the person claim or close it again.':
        'Die Eigenschaft `x_kt_gov.platform.instance_key` wurde geleert, oder dies ist eine Kopie einer anderen Instanz, die ihre Geheimnisse nicht lesen kann. Setzen Sie die Überprüfung zurück, und lassen Sie die Person sie erneut übernehmen oder schließen.',
    'No outcome is set for this state of the review': 'Für diesen Status der Überprüfung ist kein Ergebnis gesetzt',
    'Add the state or close code to `x_kt_gov.escalation.outcomes`, then retry the write-back. On an AI compliance review a person may enter the outcome instead. After a flow, run it again.':
        'Fügen Sie den Status oder Schließcode zu `x_kt_gov.escalation.outcomes` hinzu, und wiederholen Sie dann die Rückmeldung. An einer KI-Compliance-Überprüfung kann eine Person stattdessen das Ergebnis eintragen. Nach einem Flow führen Sie ihn erneut aus.',
    'The parameter show is no filter of the list': 'Der Parameter show ist kein Filter der Liste',
    'Pass `open`, `mine`, `unassigned` or `all`.': 'Übergeben Sie `open`, `mine`, `unassigned` oder `all`.',
    'The parameter since is no time': 'Der Parameter since ist keine Zeit',
    'Pass `next_since` of the previous read, or a time such as 2026-02-02T10:32:00Z. Pass none together with a cursor.':
        'Übergeben Sie `next_since` der vorherigen Abfrage oder eine Zeit wie 2026-02-02T10:32:00Z. Übergeben Sie keine zusammen mit einem Cursor.',
    'The parameter cursor is none of ours': 'Der Parameter cursor stammt nicht von der App',
    'Pass `next_cursor` of the previous page unchanged, or none to start again.':
        'Übergeben Sie `next_cursor` der vorherigen Seite unverändert, oder keinen, um von vorn zu beginnen.',
    'The parameter limit is out of range': 'Der Parameter limit liegt außerhalb des Bereichs',
    'Pass a whole number from 1 to 1000.': 'Übergeben Sie eine ganze Zahl von 1 bis 1000.',
    'The parameter kind is none of the kinds': 'Der Parameter kind ist keine der Arten',
    'Pass one of the kinds that the detail lists.': 'Übergeben Sie eine der Arten, die das Detail aufführt.',
    'The parameter state is none of the states': 'Der Parameter state ist keiner der Zustände',
    'Pass one of the states that the detail lists.': 'Übergeben Sie einen der Zustände, die das Detail aufführt.',
    'The parameter confidence is none of the grades': 'Der Parameter confidence ist keine der Stufen',
    'Pass one of the grades that the detail lists.': 'Übergeben Sie eine der Stufen, die das Detail aufführt.',
    'The parameter name is no part of a name': 'Der Parameter name ist kein Teil eines Namens',
    'Pass part of a name, at most 100 characters and without `^`.':
        'Übergeben Sie einen Teil eines Namens, höchstens 100 Zeichen und ohne `^`.',
    'The parameter record is no number of a record': 'Der Parameter record ist keine Nummer eines Datensatzes',
    'Pass a number such as INC0010020.': 'Übergeben Sie eine Nummer wie INC0010020.',
    'The body is neither a list of sign-ins nor an object with one in value':
        'Der Body ist weder eine Liste von Anmeldungen noch ein Objekt mit einer in value',
    'Pass what `GET /auditLogs/signIns` of Microsoft Graph answers, or its list.':
        'Übergeben Sie, was `GET /auditLogs/signIns` von Microsoft Graph antwortet, oder dessen Liste.',
    'Sign-ins cannot be read; none was stored': 'Anmeldungen können nicht gelesen werden; keine wurde gespeichert',
    'Correct every field that the detail names, and submit the whole list again.':
        'Berichtigen Sie jedes Feld, das das Detail nennt, und übermitteln Sie die ganze Liste erneut.',
    'There are too many sign-ins in one call': 'Ein Aufruf enthält zu viele Anmeldungen',
    'Submit at most 500 sign-ins per call.': 'Übermitteln Sie höchstens 500 Anmeldungen je Aufruf.',
    'No automation has this id': 'Keine Automatisierung hat diese ID',
    'Pass an id from the list, or a name that only one automation has. The next run lists new scripts.':
        'Übergeben Sie eine ID aus der Liste oder einen Namen, den nur eine Automatisierung hat. Der nächste Lauf führt neue Skripts auf.',
    'Another run is collecting at the moment': 'Derzeit erfasst ein anderer Lauf',
    'Wait until the run ends: one run collects at a time.':
        'Warten Sie, bis der Lauf endet: Es erfasst immer nur einer.',
    'No run has this id': 'Kein Lauf hat diese ID',
    'Pass the sys_id or number of a run.': 'Übergeben Sie die sys_id oder Nummer eines Laufs.',
    'A time cannot be read, or does not lie before the other':
        'Eine Zeit kann nicht gelesen werden oder liegt nicht vor der anderen',
    'Pass a time and a later one, such as 2026-02-02T10:32:00Z.':
        'Übergeben Sie eine Zeit und eine spätere, wie 2026-02-02T10:32:00Z.',
    'A source of evidence has another name': 'Eine Nachweisquelle hat einen anderen Namen',
    'Pass the names that the message lists.': 'Übergeben Sie die Namen, die die Nachricht aufführt.',
    'A plan from another scope or a flow cannot be read':
        'Ein Plan aus einem anderen Anwendungsbereich oder einem Flow kann nicht gelesen werden',
    'Only an operator of the app may do this': 'Nur ein Operator der App darf dies tun',
    'Give the person the role `x_kt_gov.operator`.': 'Geben Sie der Person die Rolle `x_kt_gov.operator`.',
    'A plan from another scope or a flow sets a column that decides on the record':
        'Ein Plan aus einem anderen Anwendungsbereich oder einem Flow setzt eine Spalte, die über den Datensatz entscheidet',
    'Leave out approvals, states, change types and models, risk, outcome, how and by whom it was closed, the class, and the columns by which the app finds it. Let people or the processes of the instance set them.':
        'Lassen Sie Genehmigungen, Zustände, Change-Typen und -Modelle, Risiko, Ergebnis, wie und von wem geschlossen wurde, die Klasse und die Spalten weg, nach denen die App den Datensatz findet. Lassen Sie Personen oder die Prozesse der Instanz sie setzen.',
    'A script or a flow calls a script include of the app for a user without the role':
        'Ein Skript oder Flow ruft ein Script Include der App für einen Benutzer ohne die Rolle auf',
    'Give the user of the session the role that the message names: `x_kt_gov.auditor` to read, `x_kt_gov.operator` for everything else.':
        'Geben Sie dem Benutzer der Sitzung die Rolle, die die Nachricht nennt: `x_kt_gov.auditor` zum Lesen, `x_kt_gov.operator` für alles andere.',
    'No delivery has this sys_id': 'Keine Zustellung hat diese sys_id',
    'Pass the sys_id of a delivery row.': 'Übergeben Sie die sys_id einer Zustellungszeile.',
    'A worker has the delivery at the moment': 'Ein Worker hat die Zustellung gerade',
    'Wait until it is processed. An expired claim is released automatically.':
        'Warten Sie, bis sie verarbeitet ist. Eine abgelaufene Belegung wird automatisch freigegeben.',
    'The delivery is held: release it first': 'Die Zustellung ist zurückgehalten: Geben Sie sie zuerst frei',
    'Release the delivery first.': 'Geben Sie die Zustellung zuerst frei.',
    'The delivery is not held': 'Die Zustellung ist nicht zurückgehalten',
    'Only a delivery that is queued, failed or a dead letter can be held':
        'Nur eine eingereihte, fehlgeschlagene oder endgültig fehlgeschlagene Zustellung kann zurückgehalten werden',
    'No action is needed: the delivery is already processed.':
        'Keine Maßnahme erforderlich: Die Zustellung ist bereits verarbeitet.',
    'The delivery changed at the same moment: look at it again':
        'Die Zustellung hat sich im selben Moment geändert: Sehen Sie sie erneut an',
    'Reload the form: somebody else, or a worker, changed the delivery.':
        'Laden Sie das Formular neu: Jemand anderes oder ein Worker hat die Zustellung geändert.',
    'The action is none that people can do to a delivery':
        'Die Aktion ist keine, die Personen an einer Zustellung ausführen können',
    'Choose Reprocess, Hold or Release.': 'Wählen Sie „Erneut verarbeiten“, „Zurückhalten“ oder „Freigeben“.',
    'State the reason: it is kept with who did it':
        'Nennen Sie den Grund: Er wird mit dem Namen der handelnden Person behalten',
    'Hold, Release, and Reprocess of a delivery that was processed or ignored, need a reason: fill in the form that the button opens, or pass `reason` to the route or the script include. A retry needs none. Confirming the instance and changing the signature mode by route need one too.':
        'Zurückhalten, Freigeben und das erneute Verarbeiten einer verarbeiteten oder ignorierten Zustellung benötigen einen Grund: Füllen Sie das Formular aus, das die Schaltfläche öffnet, oder übergeben Sie `reason` an die Route oder das Script Include. Ein Wiederholen benötigt keinen. Das Bestätigen der Instanz und das Ändern des Signaturmodus über die Route benötigen ebenfalls einen.',
    'The filter cannot be read': 'Der Filter kann nicht gelesen werden',
    'Correct every problem that the message names. A filter needs a condition, and accepts safe columns only.':
        'Beheben Sie jedes Problem, das die Nachricht nennt. Ein Filter benötigt eine Bedingung und nimmt nur sichere Spalten an.',
    'The table has no such column: the value is left out; in previews only':
        'Die Tabelle hat keine solche Spalte: Der Wert wird ausgelassen; nur in Vorschauen',
    'Add the column if the value matters.': 'Fügen Sie die Spalte hinzu, wenn der Wert wichtig ist.',
    'The column has no such choice on this instance; in previews only':
        'Die Spalte hat auf dieser Instanz keinen solchen Auswahlwert; nur in Vorschauen',
    'Add the choice, or change the property or rule that names it.':
        'Fügen Sie den Auswahlwert hinzu, oder ändern Sie die Eigenschaft oder Regel, die ihn nennt.',
    'An earlier attempt at this delivery opened or noted the incident':
        'Ein früherer Versuch dieser Zustellung hat den Incident geöffnet oder vermerkt',
    'The app has no such code': 'Die App hat keinen solchen Code',
    'Pass a code as it is shown, such as `write_refused_access`.':
        'Übergeben Sie einen Code, wie er angezeigt wird, etwa `write_refused_access`.',
    'A mapping rule decided something about the records of the event':
        'Eine Zuordnungsregel hat etwas über die Datensätze des Ereignisses entschieden',
    'No action is needed. The line names the rule and what it sets.':
        'Keine Maßnahme erforderlich. Die Zeile nennt die Regel und was sie setzt.',
    'A mapping rule says to ignore the event': 'Eine Zuordnungsregel sagt, dass das Ereignis zu ignorieren ist',
    'Change the rule that the delivery names, then reprocess the delivery.':
        'Ändern Sie die Regel, die die Zustellung nennt, und verarbeiten Sie die Zustellung dann erneut.',
    'A mapping rule sets a column that the table does not have':
        'Eine Zuordnungsregel setzt eine Spalte, die die Tabelle nicht hat',
    'Correct the extra fields of the rule, or add the column.':
        'Berichtigen Sie die zusätzlichen Felder der Regel, oder fügen Sie die Spalte hinzu.',
    'A pattern of a mapping rule cannot be read': 'Ein Muster einer Zuordnungsregel kann nicht gelesen werden',
    'Put `*` at the start or at the end of a name only, and separate at most 50 names by commas.':
        'Setzen Sie `*` nur an den Anfang oder das Ende eines Namens, und trennen Sie höchstens 50 Namen durch Kommas.',
    'No event can satisfy the condition': 'Kein Ereignis kann die Bedingung erfüllen',
    'Correct the value that the message names, or leave the field empty: this event never states it.':
        'Berichtigen Sie den Wert, den die Nachricht nennt, oder lassen Sie das Feld leer: Dieses Ereignis nennt ihn nie.',
    'The value is none of the choices of the column': 'Der Wert ist keiner der Auswahlwerte der Spalte',
    'Use a value or label of the choice list. The message names some of them.':
        'Verwenden Sie einen Wert oder eine Bezeichnung der Auswahlliste. Die Nachricht nennt einige davon.',
    'No active record, or more than one, has this name or sys_id':
        'Kein aktiver Datensatz, oder mehr als einer, hat diesen Namen oder diese sys_id',
    'Correct the name, or use the sys_id of the record.':
        'Berichtigen Sie den Namen, oder verwenden Sie die sys_id des Datensatzes.',
    'The column cannot hold the value': 'Die Spalte kann den Wert nicht aufnehmen',
    'Write a number, day, time or truth value as the message says, for example `${now+5d}` for a time, or shorten the text.':
        'Schreiben Sie eine Zahl, einen Tag, eine Zeit oder einen Wahrheitswert, wie die Nachricht sagt, zum Beispiel `${now+5d}` für eine Zeit, oder kürzen Sie den Text.',
    'The subflow cannot be started by a mapping rule':
        'Der Subflow kann von einer Zuordnungsregel nicht gestartet werden',
    'Publish the subflow, and declare only string inputs with the names in MAPPING-RULES.md as mandatory.':
        'Veröffentlichen Sie den Subflow, und deklarieren Sie nur Zeichenfolgeneingaben mit den Namen in MAPPING-RULES.md als Pflicht.',
    '500 mapping rules are active, and no more are read':
        '500 Zuordnungsregeln sind aktiv, und mehr werden nicht gelesen',
    'Combine rules by lists of names, or deactivate one.':
        'Fassen Sie Regeln durch Namenslisten zusammen, oder deaktivieren Sie eine.',
    'A mapping rule has no such field': 'Eine Zuordnungsregel hat kein solches Feld',
    'Use the columns that the message lists.': 'Verwenden Sie die Spalten, die die Nachricht aufführt.',
    'The mapping rule was not saved: a field is invalid':
        'Die Zuordnungsregel wurde nicht gespeichert: Ein Feld ist ungültig',
    'Correct each field in `problems`; each has a code of its own.':
        'Berichtigen Sie jedes Feld in `problems`; jedes hat einen eigenen Code.',
    'No mapping rule has this sys_id': 'Keine Zuordnungsregel hat diese sys_id',
    'Open the list of mapping rules, and copy the sys_id again.':
        'Öffnen Sie die Liste der Zuordnungsregeln, und kopieren Sie die sys_id erneut.',
    'The instance did not store the mapping rule': 'Die Instanz hat die Zuordnungsregel nicht gespeichert',
    'Look for a business rule or data policy on the table of mapping rules. The message is that of the instance.':
        'Suchen Sie nach einer Geschäftsregel oder Datenrichtlinie auf der Tabelle der Zuordnungsregeln. Die Nachricht ist die der Instanz.',
    'The simulation cannot be run as asked': 'Die Simulation kann so nicht ausgeführt werden',
    'Name a rule, or lists of rules to add and to remove, and a number of deliveries from 1 to 200.':
        'Nennen Sie eine Regel oder Listen hinzuzufügender und zu entfernender Regeln und eine Zahl von Zustellungen von 1 bis 200.',
    'What a placeholder stands for does not fit the column, so it was left out':
        'Wofür ein Platzhalter steht, passt nicht in die Spalte, daher wurde es ausgelassen',
    'Choose another column or placeholder, or add the value to the choice list.':
        'Wählen Sie eine andere Spalte oder einen anderen Platzhalter, oder fügen Sie den Wert der Auswahlliste hinzu.',
    'What a mapping rule sets is longer than the column, so it was shortened':
        'Was eine Zuordnungsregel setzt, ist länger als die Spalte, daher wurde es gekürzt',
    'Choose a longer column, or shorten the extra fields of the rule.':
        'Wählen Sie eine längere Spalte, oder kürzen Sie die zusätzlichen Felder der Regel.',
    'The instance refused the record with what mapping rules set, so the record was created without it':
        'Die Instanz hat den Datensatz mit dem, was Zuordnungsregeln setzen, abgelehnt, daher wurde er ohne es erstellt',
    'Correct the rules that the line names: it contains the refusal of the instance.':
        'Berichtigen Sie die Regeln, die die Zeile nennt: Sie enthält die Ablehnung der Instanz.',
    'More than ten mapping rules set something for one event':
        'Mehr als zehn Zuordnungsregeln setzen etwas für ein Ereignis',
    'Combine rules, or mark one of them as the last rule.':
        'Fassen Sie Regeln zusammen, oder kennzeichnen Sie eine als letzte Regel.',
    'The configuration item of a mapping rule no longer exists in the class of gateways':
        'Das Konfigurationselement einer Zuordnungsregel ist in der Klasse der Gateways nicht mehr vorhanden',
    'Choose another item on the rule, or correct `x_kt_gov.cmdb.class`.':
        'Wählen Sie an der Regel ein anderes Element, oder berichtigen Sie `x_kt_gov.cmdb.class`.',
    'A mapping rule started a subflow': 'Eine Zuordnungsregel hat einen Subflow gestartet',
    'No action is needed. The line names the subflow.': 'Keine Maßnahme erforderlich. Die Zeile nennt den Subflow.',
    'A mapping rule did not start its subflow': 'Eine Zuordnungsregel hat ihren Subflow nicht gestartet',
    'Read the line. If the subflow is gone or unpublished, correct the rule and save it again. A delivery that is reprocessed starts it once only.':
        'Lesen Sie die Zeile. Ist der Subflow nicht mehr vorhanden oder unveröffentlicht, berichtigen Sie die Regel, und speichern Sie sie erneut. Eine erneut verarbeitete Zustellung startet ihn nur einmal.',
    'The event cannot be sent to this target': 'Das Ereignis kann nicht an dieses Ziel gesendet werden',
    'Choose another target, or another event. The message names what is possible.':
        'Wählen Sie ein anderes Ziel oder ein anderes Ereignis. Die Nachricht nennt, was möglich ist.',
    'The rule creates no record that could take a group, level or field':
        'Die Regel erstellt keinen Datensatz, der eine Gruppe, Stufe oder ein Feld aufnehmen könnte',
    'Leave the field empty, or choose another target.': 'Lassen Sie das Feld leer, oder wählen Sie ein anderes Ziel.',
    'The extra fields of a mapping rule cannot be read':
        'Die zusätzlichen Felder einer Zuordnungsregel können nicht gelesen werden',
    'Write `column=value^column=value`. Scripts are not accepted.':
        'Schreiben Sie `column=value^column=value`. Skripts werden nicht angenommen.',
    'The column belongs to the app or has a field of its own on the rule':
        'Die Spalte gehört der App oder hat an der Regel ein eigenes Feld',
    'Remove it from the extra fields. A rule that was stored before the column was refused applies without it, and the delivery has a line.':
        'Entfernen Sie sie aus den zusätzlichen Feldern. Eine Regel, die vor der Ablehnung der Spalte gespeichert wurde, gilt ohne sie, und die Zustellung hat eine Zeile.',
    'The placeholder is unknown': 'Der Platzhalter ist unbekannt',
    'Use a placeholder of the list in MAPPING-RULES.md.':
        'Verwenden Sie einen Platzhalter der Liste in MAPPING-RULES.md.',
    'An administrator discarded what a clone had received':
        'Ein Administrator hat verworfen, was ein Klon empfangen hatte',
    'No action is needed. Reprocess the delivery if it was meant for this instance after all.':
        'Keine Maßnahme erforderlich. Verarbeiten Sie die Zustellung erneut, wenn sie doch für diese Instanz bestimmt war.',
    'Another check of the attestation chain began at this moment':
        'In diesem Moment begann eine andere Prüfung der Attestierungskette',
    'Ask again in a minute.': 'Fragen Sie in einer Minute erneut.',
    'There is no such example of an event': 'Es gibt kein solches Beispiel eines Ereignisses',
    'Pass an id of `examples` in `GET …/setup/state`.': 'Übergeben Sie eine ID aus `examples` von `GET …/setup/state`.',
    'The app has no such page': 'Die App hat keine solche Seite',
    'Name the page `setup`, `reviews` or `console`.': 'Nennen Sie die Seite `setup`, `reviews` oder `console`.',
    'There is no such health check': 'Es gibt keine solche Zustandsprüfung',
    'Pass an id of `GET …/health/checks`, or `all`.': 'Übergeben Sie eine ID aus `GET …/health/checks` oder `all`.',
    'The hours for which the previous secret stays valid cannot be used':
        'Die Stunden, die das vorherige Geheimnis gültig bleibt, können nicht verwendet werden',
    'Pass a whole number, 0 to 720.': 'Übergeben Sie eine ganze Zahl, 0 bis 720.',
    'The previous secret is still valid and the current one signs deliveries, so a third one would end one that a sender may use':
        'Das vorherige Geheimnis ist noch gültig, und das aktuelle signiert Zustellungen, daher würde ein drittes eines beenden, das ein Absender verwenden kann',
    'Enter the current secret at every sender, and rotate again when the previous one has ended. If a secret has leaked, choose to stop accepting the previous secrets now.':
        'Tragen Sie das aktuelle Geheimnis bei jedem Absender ein, und wechseln Sie erneut, wenn das vorherige geendet hat. Ist ein Geheimnis bekannt geworden, wählen Sie, die vorherigen Geheimnisse ab sofort nicht mehr anzunehmen.',
    'Another change of the secrets is under way, so nothing was changed':
        'Eine andere Änderung der Geheimnisse läuft, daher wurde nichts geändert',
    'Rotate again in a minute. It goes on for longer only where a business rule keeps the table of secrets from being written.':
        'Wechseln Sie in einer Minute erneut. Länger dauert es nur, wenn eine Geschäftsregel das Schreiben der Tabelle der Geheimnisse verhindert.',
    'The body of the request is not a JSON object, so nothing was done':
        'Der Body der Anfrage ist kein JSON-Objekt, daher wurde nichts getan',
    'Send an object with the members that REST.md lists for the route, or no body.':
        'Senden Sie ein Objekt mit den Mitgliedern, die REST.md für die Route aufführt, oder keinen Body.',
    'The body has a member that the route does not know, so nothing was done':
        'Der Body hat ein Mitglied, das die Route nicht kennt, daher wurde nichts getan',
    'Correct or remove the members that the message names.':
        'Berichtigen oder entfernen Sie die Mitglieder, die die Nachricht nennt.',
    'The question has a parameter that the route does not know, or one of them more than once, so it is not answered':
        'Die Anfrage hat einen Parameter, den die Route nicht kennt, oder einen davon mehrfach, daher wird sie nicht beantwortet',
    'Correct or remove the parameters that the message names.':
        'Berichtigen oder entfernen Sie die Parameter, die die Nachricht nennt.',
    'The platform did not store the new secret': 'Die Plattform hat das neue Geheimnis nicht gespeichert',
    'Set `x_kt_gov.webhook.secret` on the settings page. Nothing changed for the sender.':
        'Setzen Sie `x_kt_gov.webhook.secret` auf der Seite der Einstellungen. Für den Absender hat sich nichts geändert.',
    'A secret could not be stored in the table of secrets, so it stays where it was entered and counts there':
        'Ein Geheimnis konnte nicht in der Tabelle der Geheimnisse gespeichert werden, daher bleibt es, wo es eingegeben wurde, und zählt dort',
    'Look in the log for what refused the row. The app tries again once a day.':
        'Suchen Sie im Protokoll, was die Zeile abgelehnt hat. Die App versucht es einmal am Tag erneut.',
    'A measurement of the platform was refused, which is its answer; in the log at level debug only':
        'Eine Messung der Plattform wurde abgelehnt, was ihre Antwort ist; nur im Protokoll auf Stufe debug',
    'A call to the probe route has no live token of this instance':
        'Ein Aufruf der Messroute hat kein gültiges Token dieser Instanz',
    'No action is needed: only this instance calls the route, while it measures the platform.':
        'Keine Maßnahme erforderlich: Nur diese Instanz ruft die Route auf, während sie die Plattform misst.',
    'Pass the name of a property that names a group, as `GET …/setup/state` lists them.':
        'Übergeben Sie den Namen einer Eigenschaft, die eine Gruppe nennt, wie `GET …/setup/state` sie aufführt.',
    'Pass `group` as the name or the sys_id of a group.': 'Übergeben Sie `group` als Namen oder sys_id einer Gruppe.',
    'Check the name, or create the group on the Setup page.':
        'Prüfen Sie den Namen, oder erstellen Sie die Gruppe auf der Seite „Einrichtung“.',
    'Activate the group under **User Administration › Groups**.':
        'Aktivieren Sie die Gruppe unter **User Administration › Groups**.',
    'Rename or deactivate one of them, or choose another group: settings hold the name of a group.':
        'Benennen Sie eine davon um, deaktivieren Sie sie, oder wählen Sie eine andere Gruppe: Einstellungen enthalten den Namen einer Gruppe.',
    'The choice for held deliveries is missing': 'Die Wahl für zurückgehaltene Zustellungen fehlt',
    'Pass `release`, `discard` or `keep`.': 'Übergeben Sie `release`, `discard` oder `keep`.',
    'The platform does not report the name of this instance': 'Die Plattform meldet den Namen dieser Instanz nicht',
    'Ask a platform administrator to set the platform property `instance_name`.':
        'Bitten Sie einen Plattformadministrator, die Plattformeigenschaft `instance_name` zu setzen.',
    'The platform did not store which instance this is': 'Die Plattform hat nicht gespeichert, welche Instanz dies ist',
    'Look for a business rule on system properties, then confirm the instance again.':
        'Suchen Sie nach einer Geschäftsregel auf Systemeigenschaften, und bestätigen Sie die Instanz dann erneut.',
    'Compare the name with PROPERTIES.md.': 'Vergleichen Sie den Namen mit PROPERTIES.md.',
    'Secrets are set on their property page, secret and instance on the Setup page, and missing indexes by the app':
        'Geheimnisse werden auf ihrer Eigenschaftsseite gesetzt, Geheimnis und Instanz auf der Seite „Einrichtung“, und fehlende Indizes von der App',
    'Set a secret under **Keeptrusts AI Governance › Settings**, and confirm the instance under **Keeptrusts AI Governance › Setup**.':
        'Setzen Sie ein Geheimnis unter **Keeptrusts AI Governance › Einstellungen**, und bestätigen Sie die Instanz unter **Keeptrusts AI Governance › Einrichtung**.',
    'Enter a value that the message describes. Until then the default is in effect.':
        'Geben Sie einen Wert ein, den die Nachricht beschreibt. Bis dahin gilt der Standardwert.',
    'At least one value of the change is refused, so nothing was changed':
        'Mindestens ein Wert der Änderung wird abgelehnt, daher wurde nichts geändert',
    'Correct every setting that the message names, and send the change again.':
        'Berichtigen Sie jede Einstellung, die die Nachricht nennt, und senden Sie die Änderung erneut.',
    'The change names no setting': 'Die Änderung nennt keine Einstellung',
    'Send an object of names and values.': 'Senden Sie ein Objekt aus Namen und Werten.',
    'The platform did not keep the value of a setting': 'Die Plattform hat den Wert einer Einstellung nicht behalten',
    'Look for a business rule on system properties, or change the value on the property page.':
        'Suchen Sie nach einer Geschäftsregel auf Systemeigenschaften, oder ändern Sie den Wert auf der Eigenschaftsseite.',
    'A script that is not read, such as a step of a flow or an access control, gives the same text to the include.':
        'Ein Skript, das nicht gelesen wird, etwa ein Schritt eines Flows oder eine Zugriffskontrolle, übergibt dem Include denselben Text.',
    'Look into the application log: it names the rule or the access control that refused the row.':
        'Sehen Sie im Anwendungsprotokoll nach: Es nennt die Regel oder die Zugriffskontrolle, die die Zeile abgelehnt hat.',
    'No canary could be planted': 'Es konnte kein Canary gesetzt werden',
    'Of all scripts whose text is known only this one gives an include such a text to log. Others can write the line only by printing what they are given.':
        'Von allen Skripts, deren Text bekannt ist, übergibt nur dieses einem Include einen solchen Text zum Protokollieren. Andere können die Zeile nur schreiben, indem sie ausgeben, was ihnen übergeben wird.',
    'Plant more after the next run of the collection: a run keeps only the newest records of each trigger.':
        'Setzen Sie weitere nach dem nächsten Lauf der Erfassung: Ein Lauf behält nur die neuesten Datensätze jedes Auslösers.',
    'Several canaries wait for their verdict already': 'Mehrere Canaries warten bereits auf ihr Ergebnis',
    'The line is what the include logs of a text that it is given. No browser can call the include, and of all scripts that are read only this one gives it such a text.':
        'Die Zeile ist das, was das Include von einem übergebenen Text protokolliert. Kein Browser kann das Include aufrufen, und von allen gelesenen Skripts übergibt nur dieses ihm einen solchen Text.',
    'No canary was planted for twice the interval': 'Seit dem doppelten Intervall wurde kein Canary gesetzt',
    'See that the job Keeptrusts: plant and find canaries and the collection run. If they do, the application log names the rule or the access control that refuses the rows.':
        'Sorgen Sie dafür, dass der Job „Keeptrusts: plant and find canaries“ und die Erfassung laufen. Laufen sie, nennt das Anwendungsprotokoll die Regel oder die Zugriffskontrolle, die die Zeilen ablehnt.',
    'Only a process owner of the app may accept a finding':
        'Nur ein Prozessverantwortlicher der App darf eine Feststellung akzeptieren',
    'Let a process owner accept the finding, or give the person the role `x_kt_gov.process_owner`.':
        'Lassen Sie einen Prozessverantwortlichen die Feststellung akzeptieren, oder geben Sie der Person die Rolle `x_kt_gov.process_owner`.',
    'Nobody accepts a finding in the name of somebody else':
        'Niemand akzeptiert eine Feststellung im Namen eines anderen',
    'End the impersonation. Who accepts a finding does so in a session of their own.':
        'Beenden Sie den Identitätswechsel. Wer eine Feststellung akzeptiert, tut das in einer eigenen Sitzung.',
    'The user of the session is no person who can answer for it':
        'Der Benutzer der Sitzung ist keine Person, die dafür einstehen kann',
    'Accept the finding as a named user with the role `x_kt_gov.process_owner`, not as the system or a guest.':
        'Akzeptieren Sie die Feststellung als benannter Benutzer mit der Rolle `x_kt_gov.process_owner`, nicht als System oder Gast.',
    'No finding has this sys_id': 'Keine Feststellung hat diese sys_id',
    'Pass the sys_id of a finding.': 'Übergeben Sie die sys_id einer Feststellung.',
    'Only an open finding can be accepted': 'Nur eine offene Feststellung kann akzeptiert werden',
    'No action is needed: the finding is closed, or accepted already. An acceptance cannot be changed; when its last day is over, the finding opens again.':
        'Es ist nichts zu tun: Die Feststellung ist geschlossen oder bereits akzeptiert. Eine Akzeptanz kann nicht geändert werden; wenn ihr letzter Tag vorbei ist, wird die Feststellung wieder geöffnet.',
    'The finding changed, or was accepted, at the same moment: look at it again':
        'Die Feststellung wurde im selben Moment geändert oder akzeptiert: Sehen Sie sie noch einmal an',
    'Reload the finding. Somebody else accepted it, or a run changed it.':
        'Laden Sie die Feststellung neu. Jemand anderes hat sie akzeptiert, oder ein Lauf hat sie geändert.',
    'The last day on which it is accepted is missing, or is no day':
        'Der letzte Tag, an dem sie akzeptiert ist, fehlt oder ist kein Tag',
    'State the last day as `yyyy-MM-dd`, in UTC.': 'Geben Sie den letzten Tag als `yyyy-MM-dd` an, in UTC.',
    'The last day on which it is accepted is over': 'Der letzte Tag, an dem sie akzeptiert ist, ist vorbei',
    'State today or a later day, in UTC.': 'Geben Sie heute oder einen späteren Tag an, in UTC.',
    'A finding is accepted for 366 days at most': 'Eine Feststellung wird für höchstens 366 Tage akzeptiert',
    'State an earlier day. When it is over, the finding opens again and can be accepted again.':
        'Geben Sie einen früheren Tag an. Wenn er vorbei ist, wird die Feststellung wieder geöffnet und kann erneut akzeptiert werden.',
}
