# Texts of the steps and of the fields of life.

## Fields of life

field-protection = Protection and asylum
field-registration = Registration and documents
field-residence = Right to stay
field-home = Home
field-money = Money
field-health = Health
field-family = Family
field-school = Day care and school
field-language = Learning German
field-work = Work
field-mobility = Car and driving licence
field-settlement = Advice and settling

## Asylum

step-asyl_registrieren = Have your asylum application registered
    .what = The authority takes your details, your photo and your fingerprints and gives you the proof of arrival (Ankunftsnachweis).
    .why = With the proof of arrival you can get support, open a bank account and show who you are.
    .how = Go to the reception centre (Aufnahmeeinrichtung). Take your passport and all other papers that show who you are. Once you have made your asylum application, the authority has 5 days to register you.
    .pitfalls = Go even if papers are missing. Check that your name and your date of birth are spelled correctly: otherwise a mistake goes into all your other papers.

step-gesundheit_ae = Have the health check in your accommodation
    .what = A doctor examines you, usually with an X-ray of the lungs.
    .why = Many people live together in shared housing. The check shows whether somebody has an infectious disease such as tuberculosis, and it is compulsory there.
    .how = Your accommodation or the public health office (Gesundheitsamt) tells you the day and the place. Go to this appointment and keep the medical certificate.
    .pitfalls = Say beforehand if you are pregnant: pregnant women and children under 15 are not X-rayed.

step-asyl_beratung = Get asylum advice before your interview
    .what = You talk to an independent advice centre before you have your interview.
    .why = In the interview you tell everything that matters for your protection. The advisers explain how it works and what your rights are.
    .how = Call the asylum advice centre (Asylverfahrensberatung) or go to its open hours. The advice is free and independent of the authority.
    .pitfalls = Get the advice before the invitation (Ladung) to the interview comes: there can be only a few days between the two.

step-asyl_einreichen = Lodge your asylum application with the BAMF
    .what = You hand in your asylum application in person at the BAMF and receive the certificate of your permission to stay (Aufenthaltsgestattung).
    .why = Only with this appointment does the BAMF begin to examine your application.
    .how = The BAMF tells you the place and the day of the appointment. Come in person and bring all papers that show who you are.
    .pitfalls = If you were registered on or after 12 June 2026, you have 21 days from the registration to lodge the application. If you have no appointment before these days are over, ask in writing and keep a copy. If you still have another right to stay, for example a residence title for a short time, it can end because of the application: get advice first.

step-asyl_anhoeren = Go to your interview at the BAMF
    .what = You tell the BAMF in person why you need protection.
    .why = The BAMF bases its decision on this conversation. What you do not say here often no longer counts later.
    .how = Be on time on the day written in the invitation (Ladung). The BAMF provides an interpreter. At the end ask for the record to be read to you in your language and take a copy with you. In the first week after the application the BAMF can tell you the day without sending a letter: ask in your accommodation.
    .pitfalls = If you are ill, tell the BAMF before the appointment and send a doctor's certificate. If you do not come and have no important reason, you can lose your asylum procedure: if you missed the appointment, write the reason to the BAMF at once. Talk to the asylum advice centre (Asylverfahrensberatung) before the appointment.

step-asyl_adresse = Tell the BAMF, the immigration office and the court your new address
    .what = You write your new address to every office where your asylum case is running.
    .why = Letters to the old address count as delivered even if you never get them. Then a deadline runs that you do not know about.
    .how = Write to the BAMF, to the immigration office (Ausländerbehörde) and, if you have gone to court, to the court. Give your file number (Aktenzeichen) and keep proof that you sent it.
    .pitfalls = Registering with the town is not enough: it tells the BAMF nothing. This is also true when an authority decided the move.

step-asyl_bescheid = Have the BAMF decision checked and watch the deadline for court
    .what = You have the decision read at once by an advice centre or a lawyer and decide whether to go to court.
    .why = You can challenge the decision in court only for a short time. After that it stands, even if it is wrong.
    .how = Write on the envelope on which day the letter arrived. The day on which you collect it does not count: if you are not sure, use the earliest day. The information on legal remedies (Rechtsbehelfsbelehrung) at the end says whether you have one week or two weeks. You can file a court action at the administrative court (Verwaltungsgericht) even without a lawyer.
    .pitfalls = With a deadline of one week, an urgent request must often reach the court in the same week. The reasons for your court action must be at the court within one month of delivery. Keep the envelope: the day on it counts. In a reception centre (Aufnahmeeinrichtung) the letter counts as delivered on the fourth day after the centre received it, even if you collect it later.

step-aslblg = Apply for support for asylum seekers (AsylbLG)
    .what = You apply for money or goods to live on and for help when you are ill.
    .why = Without an application nobody pays for food, housing and doctors.
    .how = Go to the social welfare office (Sozialamt) or to the place your accommodation names. Take the paper that shows that you may stay. In many places you need a treatment voucher (Behandlungsschein) before you see a doctor.
    .pitfalls = Children get more medical help than adults: ask for it. Report every change, for example work, a move or a birth. If you have protection as a person from Ukraine, the social welfare office (Sozialamt) is responsible only at the beginning: once you have the provisional certificate (Fiktionsbescheinigung), ask at the job centre. If you came after 31 March 2025, ask both offices: one that is not responsible must pass your application on.

## Ukraine

step-ukr_registrieren = Report for protection under §24 and be registered
    .what = You report as a person seeking protection from Ukraine and have your details taken.
    .why = Only after the registration is it clear which place is responsible for you and where you get support.
    .how = Go to the reception centre (Aufnahmeeinrichtung) or to the immigration office (Ausländerbehörde) where you are. Take your passport and all papers that show who you are. You do not need an asylum application for this.
    .pitfalls = You can be assigned to another place. Say beforehand if you already have family or a home somewhere.

step-ukr_titel = Apply for the residence permit under §24
    .what = You apply for the residence permit (Aufenthaltserlaubnis) and first receive a provisional certificate (Fiktionsbescheinigung), later the card.
    .why = With the provisional certificate you may stay and can get support from the job centre or the social welfare office.
    .how = Apply at the immigration office (Ausländerbehörde) where you live, in many places also online. Take your passport and ask where the digital photo is taken.
    .pitfalls = People with Ukrainian nationality may stay without a title for 90 days, counted from the first entry even if they left again. With another nationality this is true only in some cases: apply at once. Anyone who enters after 4 December 2026 does not have these 90 days: in that case apply at once. If there is no appointment, apply in writing and keep proof that you sent it.

## Home

step-wohnung = Get a home and a rental contract
    .what = You sign a rental contract (Mietvertrag) and get the landlord's confirmation (Wohnungsgeberbestätigung).
    .why = With the landlord's confirmation you register your address. Many offices want to see the rental contract.
    .how = Ask for the landlord's confirmation (Wohnungsgeberbestätigung) when you move in. It names the address, the day you moved in, the landlord and everyone who moves in.
    .pitfalls = The rental contract (Mietvertrag) does not replace the landlord's confirmation (Wohnungsgeberbestätigung). Pay nothing before you have seen the home. If you want an office to pay the rent, ask there before you sign.

step-anmelden = Register your address
    .what = You register your address at the residents' registration office (Meldebehörde) and receive the registration certificate (Meldebestätigung).
    .why = Registration brings your tax ID. Bank, school, health insurance fund and immigration office ask for the registration certificate.
    .how = Book an appointment and bring the landlord's confirmation (Wohnungsgeberbestätigung) and your passport or other identity paper. One person can register the whole family. Registration is free.
    .pitfalls = If you come from abroad you cannot register online. If the landlord does not give you the landlord's confirmation (Wohnungsgeberbestätigung), tell the residents' registration office (Meldebehörde) at once. If somebody threatens you, ask for a block on your data (Auskunftssperre). In a reception centre (Aufnahmeeinrichtung) or shared housing the management can register you: ask about it. Children under 16 are registered by the adults they live with. A baby who was born here and lives with you does not have to be registered.

step-ummelden = Register your new address and have your card changed
    .what = You register the new address and have it changed on the card of your residence title (Aufenthaltstitel).
    .why = Letters with deadlines go to the registered address.
    .how = Go to the residents' registration office (Meldebehörde) with the landlord's confirmation (Wohnungsgeberbestätigung) and your identity paper. After that the immigration office (Ausländerbehörde) changes the address on the card: take the registration certificate (Meldebestätigung) there.
    .pitfalls = With a permission to stay (Aufenthaltsgestattung) or a toleration (Duldung), ask the immigration office (Ausländerbehörde) and the social welfare office (Sozialamt) before you move: often you must live in one place, and without permission there may be no money in the new place. The residents' registration office (Meldebehörde) does not change the address on the card. Also give your new address to your bank, your health insurance fund (Krankenkasse), the family benefits office (Familienkasse) and the office that pays you money.

step-wohnsitz_12a = Check whether you may move, or have the residence rule lifted
    .what = Before you move you ask whether you may live in that place and, if necessary, apply to have the rule lifted.
    .why = After recognition or after your first residence title you usually have to live for three years in the federal state you were assigned to. If you move without permission, there may be no money in the new place.
    .how = Apply at the immigration office (Ausländerbehörde) before you sign a rental contract (Mietvertrag). A reason can be work of 15 hours a week or more, training, studies or a course. With work, the pay counts too: ask how much is needed.
    .pitfalls = You can also be told to live in a certain place inside the federal state. Give up the old home only when you have the answer in writing.

step-wbs = Apply for the social housing certificate
    .what = You apply for the certificate with which you may rent a subsidised home.
    .why = The rent of a subsidised home is lower. Without the social housing certificate the landlord is not allowed to rent such a home to you.
    .how = Apply at the housing office (Wohnungsamt), with proof of your income and of your right to stay. The certificate is valid for one year.
    .pitfalls = The certificate alone does not give you a home: keep looking for one at the same time. Which residence titles are enough is decided by each federal state: ask the housing office (Wohnungsamt).

step-wohngeld = Apply for housing benefit
    .what = You apply for money towards the rent.
    .why = Housing benefit helps when your income is enough to live on but the rent is too high.
    .how = Apply at the housing benefit office (Wohngeldstelle), with the rental contract (Mietvertrag) and proof of the income of everyone in the home. It is usually granted for twelve months.
    .pitfalls = Housing benefit is paid from the month of the application, not for the time before. Hand in the application even if papers are missing. If you already get money for the rent from the job centre or the social welfare office (Sozialamt), you get no housing benefit (Wohngeld).

step-rundfunk = Register for the broadcasting fee or ask not to pay it
    .what = You register your home with the fee service or apply not to have to pay.
    .why = Every home pays a broadcasting fee, even without a television. With support from the job centre or the social welfare office you can ask not to pay it.
    .how = Fill in the form on the internet. If you ask not to pay, send a copy of your benefit decision (Bewilligungsbescheid). If somebody in your home already pays, give that person's fee number.
    .pitfalls = Do not throw the letters away: without an answer, reminders follow. You are excused from paying only if you ask for it. Ask whether it also works for old bills. In shared accommodation you do not pay.

## Basics

step-steuer_id = Receive your tax ID
    .what = After you register, the Federal Central Tax Office sends you a letter with your tax ID (Steuer-ID).
    .why = Employers and the family benefits office need this number. Children get their own too.
    .how = You do not have to apply for anything. Write your name on the letter box and keep the letter: the number is for life.
    .pitfalls = If no letter comes, ask the tax office (Finanzamt). Your employer can also ask for the number if you authorise it. Without a tax ID (Steuer-ID) too much tax may be taken from your pay.

step-bank = Open a bank account (basic account)
    .what = You open an account to which pay and support are paid.
    .why = Rent, pay and almost all support go through an account. Everyone who is lawfully here has a right to a basic account, also during the asylum procedure and with a toleration.
    .how = Go to a bank with your identity paper or your paper from the authority and ask for the form for the basic account (Basiskonto). The bank must answer within 10 business days.
    .pitfalls = If the bank says no, it must write down the reasons. Then you can complain to the BaFin. Ask beforehand what the account costs.

step-krankenkasse = Choose a health insurance fund and report it
    .what = You choose a health insurance fund (Krankenkasse) and receive the health card and a certificate of membership.
    .why = You show the card at the doctor's. You need the certificate for the residence title and for your employer.
    .how = Fill in the form of a health insurance fund (Krankenkasse) and tell your employer which one it is, at the latest two weeks after your first day of work. A husband, wife or children without income of their own can often be insured with you at no cost.
    .pitfalls = If you say nothing, the employer chooses a fund. As an au pair or with a visa to look for work you often need private insurance: ask first.

step-sv_nummer = Receive your social insurance number
    .what = With your first job the pension insurance gives you a social insurance number.
    .why = Under this number the pension insurance counts the months and years in which you work.
    .how = You do not have to do anything: the employer registers you and asks for the number. The proof comes by post.
    .pitfalls = Check that your name is spelled exactly as in your passport. Keep the proof for ever.

step-migrationsberatung = See an adviser: MBE (27 and older) or JMD (12 to 26)
    .what = You talk to somebody who knows the offices and helps you with all questions.
    .why = The advice is free and confidential. It helps with letters, applications, courses and trouble with offices.
    .how = Make an appointment. From 27 you go to the migration advice centre (Migrationsberatung) for adults (MBE), from 12 to 26 to the youth migration service (JMD). Bring all your letters.
    .pitfalls = Go early, not just before a deadline: there are often waiting times.

step-uebersetzen = Have your documents translated and certified
    .what = You have your foreign documents translated into German.
    .why = Offices often do not accept documents in other languages.
    .how = Look for a sworn translator on justiz-dolmetscher.de. First ask the office whether it also needs an apostille or legalisation from the country of origin.
    .pitfalls = Ask for the price before you order. Never hand over the original where a copy is enough. If you seek protection, do not contact your country of origin about documents before you have had advice.

## Residence title

step-titel_visum_d = Apply for the residence title before your visa ends
    .what = You apply for the residence title (Aufenthaltstitel) before your visa ends.
    .why = If you apply before the visa ends, your right to stay and to work continues until there is a decision.
    .how = Apply at the immigration office (Ausländerbehörde), online or in writing. Ask for a provisional certificate (Fiktionsbescheinigung) if the visa ends before the appointment.
    .pitfalls = If the application is late, you can lose the permission to work. If there is no appointment, send the application anyway and keep proof that you sent it. Make sure that your passport is valid for longer than the visa.

step-titel_visumfrei = Apply for the residence title within 90 days of entry
    .what = You apply for the residence title (Aufenthaltstitel) within 90 days of entering the country.
    .why = With your passport you could enter without a visa. You may stay longer than 90 days only if you have applied before they end.
    .how = Apply at the immigration office (Ausländerbehörde), online or in writing, and add your contract, registration and insurance.
    .pitfalls = Do not start work before the immigration office (Ausländerbehörde) has allowed it. If there is no appointment, send the application anyway and keep proof that you sent it. With a passport of Andorra, Brazil, El Salvador, Honduras, Monaco or San Marino you can apply here only if you do not want to work here: if you do, get advice at once.

step-titel_schutz = Apply for the residence permit after recognition
    .what = After the positive decision you apply for the residence permit (Aufenthaltserlaubnis) and receive a card.
    .why = The card shows your right to stay and to work. You need it for many other steps. As a recognised refugee or with subsidiary protection you may stay even while the card is not there yet.
    .how = Go to the immigration office (Ausländerbehörde) with the decision of the BAMF and ask where the digital photo is taken.
    .pitfalls = Do not wait for the card before you ask for money: go to the job centre or the social welfare office (Sozialamt) at once and ask what you need for it. The support you have had so far ends soon after recognition. With a ban on removal (Abschiebungsverbot), apply for the residence permit (Aufenthaltserlaubnis) first: whether the job centre pays depends on it. If you cannot work because of age or illness, go to the social welfare office (Sozialamt). If you got less protection than you asked for, or the BAMF takes protection away, get advice at once: you can go to court only within the short period named in the decision.

step-titel_verlaengern = Extend your residence permit
    .what = You apply for the extension before your residence permit (Aufenthaltserlaubnis) ends.
    .why = If you apply before the last day, the old permit stays valid, for work too, until there is a decision.
    .how = Apply to have the permit extended at the immigration office (Ausländerbehörde), ideally three months before the card ends. Add papers that show your income, your home and your courses. Ask for a provisional certificate (Fiktionsbescheinigung) if the card ends before the decision.
    .pitfalls = If the application is one day late, you can lose the permission to work. With Ukrainian nationality, a title under §24 that was valid on 1 February 2026 stays valid until 4 March 2027, whatever the card says. If it was extended individually after that, the day on the card counts. With the opportunity stay (§104c) you can only change to the right to stay under §25a or §25b: get advice early. An Opportunity Card (Chancenkarte) is extended only as a follow-up Opportunity Card: if you have found suitable work, first ask about a title for work. If you have protection, do not renew a passport of your country before you have had advice.
    .caution = With the opportunity stay (Chancen-Aufenthalt), and with protection under §24 without Ukrainian nationality, special rules apply. Go straight to the migration advice centre (Migrationsberatung) or a lawyer before you apply for anything.

step-duldung_verlaengern = Extend your toleration
    .what = You ask for your toleration (Duldung) to be extended before it ends.
    .why = Without a valid toleration you have no paper when you are checked, and work and support can stop.
    .how = At least two weeks before the toleration (Duldung) ends, make an appointment at the immigration office (Ausländerbehörde). Take the old toleration with you.
    .pitfalls = Read the sentences in the paper: they say whether you may work and move. If you are unsure, take somebody from an advice centre with you.

step-pass = Renew your passport
    .what = You have your passport renewed by your consulate in good time.
    .why = For almost every residence title you need a valid passport, and the card is usually not valid for longer than the passport.
    .how = Ask the embassy or consulate of your country how long it takes and book an appointment early. Then show the new passport to the immigration office (Ausländerbehörde).
    .pitfalls = If someone in your family has protection in Germany, get advice before you go to the consulate. Report a lost passport to the immigration office (Ausländerbehörde) at once. If your consulate takes a long time, keep proof that you have applied for the new passport.

step-jobende = Report the end of your job or training to the immigration office
    .what = You write to the immigration office (Ausländerbehörde) that your job or training ends early.
    .why = Your residence title depends on it. Skilled workers who report it in time get time to look for a new job.
    .how = Write within two weeks after you learn about it, and keep proof that you wrote.
    .pitfalls = Nobody sends the notice of dismissal (Kündigung) to the immigration office (Ausländerbehörde) for you. Do not sign an agreement to end the contract (Aufhebungsvertrag) before you have had advice.

## Benefits

step-jobcenter = Apply for basic income support at the job centre
    .what = You apply to the job centre for money to live on and for the rent.
    .why = You get the money from the month in which you apply. Nothing is paid for earlier months.
    .how = Apply online, by letter or in person. You can send papers later. Many offices still write Bürgergeld: it means the same.
    .pitfalls = Do not wait until you have all papers: the month of the application counts. Go to every appointment: anyone who misses three can lose the money. Report every change. If you have protection as a person from Ukraine, you first need the provisional certificate (Fiktionsbescheinigung); with a ban on removal (Abschiebungsverbot), first the residence permit (Aufenthaltserlaubnis). With an EU or Swiss passport and without work there is usually no money in the first three months, and none if you are here only to look for work. If you came from Ukraine after 31 March 2025, ask whether the social welfare office (Sozialamt) is responsible now: an office that is not responsible must pass your application on.
    .caution = With your right to stay, benefits can become a problem: the immigration office (Ausländerbehörde) can learn of them, and your stay can depend on supporting yourself. Talk to the migration advice centre (Migrationsberatung) or a lawyer first.

step-kindergeld = Apply for child benefit
    .what = You apply to the family benefits office (Familienkasse) for money for each child every month: 259 euros.
    .why = For the time before you apply, child benefit is paid for six months only. The money for earlier months is lost.
    .how = Apply online to the family benefits office (Familienkasse). You need the tax ID of one parent and the tax ID of the child.
    .pitfalls = If a tax ID (Steuer-ID) or the birth certificate (Geburtsurkunde) is still missing, apply anyway and send it later. The family benefits office (Familienkasse) checks whether your residence title (Aufenthaltstitel) is enough. While you study or have your profession recognised, and with a ban on removal (Abschiebungsverbot), you often have to work to get it. With an EU passport there is child benefit (Kindergeld) in the first three months only with an income in Germany.

## Children

step-geburt = Report the birth to the registry office
    .what = The birth is reported to the registry office (Standesamt), and you receive the birth certificate (Geburtsurkunde).
    .why = With the birth certificate (Geburtsurkunde) or the certified print-out of the register you apply for child benefit, insurance and the residence title for the child.
    .how = If the child was born in a hospital, the hospital reports the birth. Take your passports and your marriage or birth certificates with a translation to the registry office (Standesamt).
    .pitfalls = After a birth at home you must report it yourself within one week. If papers of the parents are missing, ask for a certified print-out of the register: you can apply for support with it. If you are not married, ask about acknowledging paternity.

step-kind_titel = Get the residence title for your newborn child
    .what = You see to it that your child born in Germany gets a residence title (Aufenthaltstitel).
    .why = A baby needs a residence paper of its own too.
    .how = Apply for the title in writing at the immigration office (Ausländerbehörde) within six months after the birth, even if the birth certificate (Geburtsurkunde) is still missing. If both parents, or the parent who has sole custody, hold a title, the office can give it without an application: ask anyway.
    .pitfalls = If a parent has only a visa, the child's stay is lawful only until that visa ends: apply before that day. If a parent has lived here lawfully for five years and may stay for ever, the child may be German: ask the registry office (Standesamt). Then you do not need this step. If you have protection, first ask an advice centre whether your child can get the same protection.

step-kind_asyl = Tell the BAMF about the birth
    .what = You tell the BAMF that your child was born in Germany.
    .why = This notice is at the same time an asylum application for your child. It decides how your child’s right to stay goes on.
    .how = Talk to the asylum advice centre (Asylverfahrensberatung) or a lawyer first. Then write to the BAMF and add a copy of the birth certificate (Geburtsurkunde).
    .pitfalls = Do not wait for a letter: the law asks for the notice at once. Keep proof that you sent it.

step-masern = Show measles protection for day care or school
    .what = You show the day care centre or the school that your child is protected against measles.
    .why = Without proof a child may not go to day care. In the case of school the public health office may contact you.
    .how = Go to the children's doctor with the vaccination record (Impfausweis). From the first birthday a child needs one vaccination, from the second birthday two.
    .pitfalls = The proof must be there before the first day. If there is no vaccination record (Impfausweis), tell the doctor and ask what is needed.

step-kita = Sign up for day care
    .what = You look for a place in a day care centre or with a childminder and sign your child up.
    .why = From the first birthday your child has a right to a place. In day care it learns German quickly.
    .how = Report your need to the youth welfare office (Jugendamt) or on your town's day care website, and also ask day care centres directly. The day care centre wants to see measles protection and proof of vaccination advice.
    .pitfalls = Places are scarce: sign up early and with several centres. Ask the youth welfare office (Jugendamt) whether it pays the costs.

step-schule = Sign your child up for school
    .what = You sign your child up for school.
    .why = Every child has a right to school, and sooner or later it is compulsory. Each federal state decides from when.
    .how = Ask the school office (Schulamt) as early as possible which school is responsible for your child. Often there is first an advice meeting and a health check at the public health office (Gesundheitsamt).
    .pitfalls = Do not wait for all papers. School reports in other languages help: bring them, even without a translation.

## Language and work

step-kurs_berechtigung = Get the right to an integration course
    .what = The immigration office (Ausländerbehörde) gives you a paper with which you may attend an integration course.
    .why = The right to the course ends one year after you received your residence title (Aufenthaltstitel). If you could not sign up through no fault of your own, keep proof and ask the BAMF.
    .how = Ask for it at the immigration office (Ausländerbehörde) when you get the card. The paper says until when you must sign up.
    .pitfalls = You must also have signed up with a course before that day. Whether you have to pay depends on your income: ask beforehand how you can be excused from paying. If you already have B1 or still go to school, you do not have this right.

step-kurs_anmelden = Sign up with a course provider
    .what = You sign up with a language school for the integration course.
    .why = Only when you have signed up do you have a place. Anyone who is obliged to attend must sign up at once.
    .how = Take the paper that gives you the right to the course to a language school. The school gives you a test and says which course fits. The course is meant to begin within six weeks.
    .pitfalls = If you would have to wait long for the course to begin, look for another school. If an office has obliged you to attend, send it the proof that you have signed up. If you received the right to the course together with your residence title (Aufenthaltstitel), you must sign up within one year after you received the title.

step-arbeitserlaubnis = Apply for a work permit
    .what = You apply to the immigration office (Ausländerbehörde) for permission to do a certain job.
    .why = With a permission to stay or a toleration you may work only when the permission is written in your paper.
    .how = The employer fills in the declaration of employment. Hand it in with the application at the immigration office (Ausländerbehörde). For vocational training the employment agency (Agentur für Arbeit) does not have to agree.
    .pitfalls = Do not start to work before the permission is written in your paper. The waiting time differs: in the asylum procedure usually three months after registration, with a toleration (Duldung) three months after entry. If you live in a reception centre (Aufnahmeeinrichtung) with a toleration, you must have had the toleration for six months, or for three if your identity has been confirmed. For some people it takes longer or is forbidden, for example with safe countries of origin: ask an advice centre. Self-employment is not allowed.

step-anerkennung = Have your professional qualification recognised
    .what = An office checks whether your qualification equals a German profession.
    .why = With recognition you often earn more. In some professions you may not work without it.
    .how = Get free advice first and find your office on anerkennung-in-deutschland.de. You need certificates with a translation and a CV in the form of a table.
    .pitfalls = The office confirms within one month that your application has arrived. The three months for the decision begin only when all papers are there. Before you apply, ask about the costs and who pays them.

step-fuehrerschein = Exchange your driving licence
    .what = You have your driving licence exchanged for a German one.
    .why = With a driving licence from outside the EU you may drive for six months only. After that you drive without permission to drive (ohne Fahrerlaubnis): this is a crime and can also harm your right to stay.
    .how = Apply at the driving licence office (Fahrerlaubnisbehörde), with your licence, a translation and a photo. For some countries you do not need all or some of the tests: ask there. Otherwise you take the theory and the practical test, but without compulsory driving lessons.
    .pitfalls = The six months count from the day on which you begin to live here. After that you can still exchange the licence, but you may not drive any more. With protection under §24 the Ukrainian driving licence stays valid.

## Family

step-familiennachzug_3m = Apply for family reunification in time
    .what = Within three months after your recognition you give notice that your family is to come.
    .why = If you keep this deadline, you do not have to prove a home and an income for the family.
    .how = You can do it yourself from here, on the internet at fap.diplo.de or in writing at the immigration office (Ausländerbehörde). Print the confirmation. Your family then books an appointment at the German embassy or consulate.
    .pitfalls = Do not go to the embassy of your country of origin. Do not wait for documents: the notice works without them. Ask the migration advice centre (Migrationsberatung) to help you.

## Late repatriates and young people without parents

step-spaet_registrieren = Be registered in Friedland
    .what = You report with your family to the transit camp in Friedland and receive the registration slip (Registrierschein).
    .why = There it is decided which federal state you move to. The registration slip is needed for all the next steps.
    .how = Go there straight after entering the country. Take the admission notice (Aufnahmebescheid), the passports and all original documents.
    .pitfalls = Say there if you have relatives in some place.

step-umf_inobhutnahme = Be taken into care by the youth welfare office
    .what = The youth welfare office (Jugendamt) takes you in, gives you a place to live and protects you.
    .why = Anyone who is under 18 and here without parents has a right to this protection.
    .how = Tell the police, the people in an accommodation or the youth welfare office (Jugendamt) that you are under 18 and alone. Then the youth welfare office must act. Show papers if you have any.
    .pitfalls = Say early if you have relatives in Germany: the youth welfare office (Jugendamt) can send you to another place, but only in the first month. Sign nothing that you do not understand and ask for an interpreter.

## Further steps

step-pass_beschaffen = Duty to have a passport: get advice first
    .what = You get advice on whether and how you have to get a passport.
    .why = With a toleration or an opportunity stay, the immigration office often demands a passport. This duty is not for everyone, and it is not safe for everyone.
    .how = First go to the migration advice centre (Migrationsberatung) or to a lawyer. Write down what you tried and when, and keep proof.
    .pitfalls = Do not go to the embassy before you have had advice. During an asylum procedure and with a ban on removal (Abschiebungsverbot) you do not have to get a passport.

step-kurs_spaetaus = Get the confirmation for the integration course (BVA)
    .what = The Federal Office of Administration (Bundesverwaltungsamt) confirms that you may attend an integration course.
    .why = For late repatriates and their families the course is free.
    .how = Ask for it when you register in Friedland. Take the registration slip (Registrierschein).
    .pitfalls = If you did not get the confirmation, write to the Federal Office of Administration (Bundesverwaltungsamt).

step-kurs_verpflichtung = Follow the obligation to attend an integration course
    .what = An office has written to you that you must attend an integration course.
    .why = The obligation is also a right: with this letter you may attend the course. If you do not go, you can have disadvantages later, for example when the stay is to be extended.
    .how = Read which office wrote to you and sign up with a language school at once. Send the proof of sign-up to that office.
    .pitfalls = If you cannot attend, for example because of illness or small children, tell the office at once and in writing.

step-kurs_zulassung = Apply for admission to an integration course
    .what = You apply to the BAMF to be admitted to an integration course.
    .why = If you have no fixed right to the course, you can be admitted when places are free.
    .how = Send the application to the BAMF. A language school helps you with the form.
    .pitfalls = The BAMF has stopped admissions before: ask a language school before you apply. Admissions that already exist stay valid. You can always learn at your own cost.

step-beratung_kein_weg = Get advice at once: after this entry you cannot apply in Germany
    .what = You talk to an advice centre at once, because after this kind of entry you can usually not apply for the residence title (Aufenthaltstitel) in Germany.
    .why = Your lawful stay ends soon. If you stay or work after that, you risk a lot.
    .how = Make an appointment today with the migration advice centre (Migrationsberatung) or a lawyer. Take your passport and contracts.
    .pitfalls = Do not start to work. Without a visa you cannot apply for the Opportunity Card (Chancenkarte) in Germany. Often the right way is a visa from the German embassy or consulate in the home country. The advisers check exceptions.

## Protection and staying

step-asyl_stellen = Make an asylum application (seek protection)
    .what = You tell an authority that you are asking for protection in Germany.
    .why = With this your asylum procedure begins. After that you are registered and get a place to live in an accommodation.
    .how = Go to a reception centre (Aufnahmeeinrichtung). You can also go to the border police, the police or the immigration office (Ausländerbehörde). Say clearly that you are asking for protection in Germany.
    .pitfalls = Go straight after entering the country, even if papers are missing. If an office sends you on, have them write down where you are to go. If you still have a visa or a residence title (Aufenthaltstitel), get advice first.

step-zuweisung = Go to the place you are assigned to
    .what = You move to the place named in your assignment decision (Zuweisungsbescheid).
    .why = Only there do you get housing and support. In the asylum procedure, people who have not arrived after one week can be searched for.
    .how = Read on which day and where you are to go, and leave at once. Ask in your accommodation about the ticket. Take all papers and medicines with you and report there straight away.
    .pitfalls = If you are ill or your closest family lives in another place, say so at once and show proof: an advice centre helps you. Do not simply stay away. In the asylum procedure you must tell the BAMF your new address too.

step-asyl_begruendung = Give the court your reasons
    .what = You write to the court why the decision is wrong and name your evidence.
    .why = The court action alone is not enough. What comes later may no longer count.
    .how = Go to a lawyer or an advice centre straight away. The reasons must be at the administrative court (Verwaltungsgericht) within one month of the day the decision was delivered. Give the file number (Aktenzeichen) and keep proof that you sent them.
    .pitfalls = The month begins on the day the decision was delivered, not with the court action. If evidence is still missing, write in time anyway and say what is still to come. If you cannot pay a lawyer, ask about legal aid (Prozesskostenhilfe).

step-reise_herkunft = Report a trip to your country of origin before you travel
    .what = Before the trip you tell the immigration office (Ausländerbehörde) that you want to travel to your country of origin and why.
    .why = This is a duty. The BAMF then checks whether you still need protection.
    .how = First go to the migration advice centre (Migrationsberatung) or to a lawyer. Then write to the immigration office (Ausländerbehörde), before the trip, when and where you are going and why, and keep proof that you wrote.
    .pitfalls = The notice is not a permission: it does not protect you from the check. Book nothing before you have had advice. Even if somebody in your family is ill or dies, the notice must be there before the trip.
    .caution = If you travel to your country of origin, you can lose your protection and your right to stay. Talk to the migration advice centre (Migrationsberatung) or a lawyer before you book, report the trip or contact the authorities of your country.

step-reiseausweis = Apply for a travel document
    .what = You apply for a paper with which you can travel without a passport of your country.
    .why = In Germany too the travel document shows who you are. For recognised refugees it replaces the passport.
    .how = Go to the immigration office (Ausländerbehörde) with your card. Ask there what the travel document (Reiseausweis) costs and where the digital photo is taken. For refugees it is usually valid for three years at most.
    .pitfalls = It is not extended: apply for a new one early enough. With subsidiary protection (subsidiärer Schutz) or a ban on removal (Abschiebungsverbot) you get it only if you cannot reasonably be expected to get a passport of your country. Read for which countries it is valid. If you have protection, do not go to the embassy before you have had advice, not even for a passport for your child: it can put your protection at risk.
    .caution = With subsidiary protection (subsidiärer Schutz) or a ban on removal (Abschiebungsverbot) the immigration office (Ausländerbehörde) often asks you to turn to your embassy first. Do not go there and do not call before you have had advice: the contact can harm you and your family. Talk to the migration advice centre (Migrationsberatung) or a lawyer first.

step-bleiberecht = Find out whether you can get a right to stay (§25a, §25b, §16g, §60c)
    .what = You have it checked whether you can get a secure right to stay from your toleration (Duldung) or your opportunity stay (Chancen-Aufenthalt).
    .why = §25a is for young people who go to school or do training here. §25b is for people who have lived here for a long time and support themselves. §16g is a residence permit for training, §60c a toleration for training.
    .how = First go to the migration advice centre (Migrationsberatung) and bring school reports, your language certificate and contracts. The earliest day for a right to stay differs: if you are under 27, after twelve months with a toleration (Duldung); if a child under 18 lives with you, after four years in Germany; otherwise after six years in Germany. The advisers check what else is needed.
    .pitfalls = Do not wait for this day before you get advice: for §25a you must apply before your 27th birthday, and usually three years of stay are needed. It often counts whether you saw to your identity early. For §60c you can apply seven months before the training begins at the earliest. With the opportunity stay (Chancen-Aufenthalt) you must have applied for the change before the card ends.
    .caution = An application at the wrong time or contact with the embassy can harm you. Talk to the migration advice centre (Migrationsberatung) or a lawyer before you apply for anything.

step-umf_vormund = Get a guardian
    .what = The family court (Familiengericht) appoints a person who decides for you until you are 18: your guardian (Vormund).
    .why = Under 18 there is much you may not sign alone. The guardian helps you with offices, at school and at the doctor's.
    .how = You do not have to apply for anything: the youth welfare office (Jugendamt) turns to the court. Ask there who your guardian (Vormund) will be and when you will meet. Say so if you have adult relatives here.
    .pitfalls = If you hear nothing for a long time, ask or go to the youth migration service. If you do not get on with your guardian (Vormund), tell the youth welfare office (Jugendamt).

step-umf_asyl = Let your guardian or the youth welfare office make the asylum application
    .what = Your guardian (Vormund) or the youth welfare office (Jugendamt) makes an asylum application for you at the BAMF if you need protection.
    .why = Under 18 you do not make the application alone. If you need protection, the youth welfare office must act at once.
    .how = Tell your guardian (Vormund) or the youth welfare office (Jugendamt) that you cannot go back. Go to the asylum advice centre (Asylverfahrensberatung) together. Ask your guardian to come to the interview with you.
    .pitfalls = Ask whether the application has been made and have them give you a copy. If you turn 18 soon, tell the advisers at once: after that other rules apply, for example for your parents.
    .caution = An asylum application is not the best way for every young person. Talk to your guardian (Vormund) and the asylum advice centre (Asylverfahrensberatung) before it is made.

## Card, registration and staying for ever

step-abmelden = Deregister when you move abroad
    .what = You tell the residents' registration office (Meldebehörde) that you are leaving Germany to live somewhere else.
    .why = With the confirmation of deregistration you end contracts and the broadcasting fee.
    .how = Deregister one week before you move out at the earliest and two weeks after it at the latest. Take your identity paper and ask whether it can also be done in writing or on the internet.
    .pitfalls = If you only move inside Germany, register in the new place and do not deregister. If you leave Germany for ever or for more than six months, your residence title (Aufenthaltstitel) can end: get advice first. With a toleration (Duldung), in an asylum procedure or with protection, leaving can end everything: do not leave without advice. Also tell the health insurance fund (Krankenkasse), the family benefits office (Familienkasse) and the office that pays you money.

step-eu_familie_karte = Apply for the residence card for family members
    .what = As a family member of a person with an EU passport you apply for the residence card.
    .why = Through your family you may live and work here. With the card you can show it.
    .how = Go to the immigration office (Ausländerbehörde) with your passport, the registration certificate (Meldebestätigung) and marriage or birth certificates. First you receive a certificate of the details you gave. The office has six months for the card.
    .pitfalls = Ask for the certificate: employers and offices want to see it. If you separate or the family member with the EU passport moves away, get advice early.

step-ch_anzeige = Tell the immigration office that you live here (Swiss citizens)
    .what = You tell the immigration office (Ausländerbehörde) that you live here with a Swiss passport and receive the residence permit (Aufenthaltserlaubnis).
    .why = You may stay already. Reporting is a duty all the same, and the residence permit shows it to others.
    .how = Within three months after you enter the country, write to the immigration office (Ausländerbehörde) that you live here. You need your passport or identity card and the registration certificate (Meldebestätigung). If you would like a card, ask for it.
    .pitfalls = Registering with the town does not replace this report. If somebody in your family has no Swiss passport, ask what applies to them.

step-eat_abholen = Collect your card (eAT) and set the PIN
    .what = You collect the card with your residence title (Aufenthaltstitel) and choose a PIN. Some offices send the card by post.
    .why = The card shows that you may stay and whether you may work. With the PIN you can prove who you are on the internet.
    .how = When you apply, ask how long the card takes and how you will get it: often it is several weeks. Take your passport and old papers with you. Check your name, your date of birth and the sentence about work right there.
    .pitfalls = Keep the extra sheet and the letter with the PIN and the blocking password, the letter apart from the card. Your name must be on the letter box. Report a lost card to the immigration office (Ausländerbehörde) at once. If somebody is waiting for the card, ask for a provisional certificate (Fiktionsbescheinigung).

step-bluecard_wechsel = Report a change of employer (Blue Card, first 12 months)
    .what = You write to the immigration office (Ausländerbehörde) that you are changing your employer.
    .why = In the first twelve months with the Blue Card this report is a duty. You need no permission, but the office can stop the change within 30 days.
    .how = Write at once, add the new work contract and keep proof that you wrote.
    .pitfalls = Before you sign, ask whether the new salary and the job are enough for the Blue Card. Give up the old job only when the new contract is signed.

step-niederlassung = Apply for the settlement permit
    .what = You apply for the right to stay in Germany for ever.
    .why = After that you no longer have to extend your stay. Only the card is renewed.
    .how = The waiting time differs: skilled workers three years, Blue Card 27 months or 21 months with B1, husbands and wives of Germans three years, recognised refugees five years or three years with C1, others usually five years. Usually you need proof of pension contributions, German, income and home, and the test “Life in Germany”. Recognised refugees and husbands and wives of Germans need no pension contributions. Ask the immigration office (Ausländerbehörde) for its list.
    .pitfalls = If you have protection, the time of the asylum procedure counts too. Get your pension insurance record early: it is free. If your residence title ends before you have the new one, apply for the extension all the same. Anyone who leaves Germany for more than six months can lose the title: ask before you leave.

step-eu_daueraufenthalt = Have your permanent residence certified (EU)
    .what = After five years you have it certified that you may stay for ever.
    .why = You have this right after five years without an application. With the certificate you can show it, for example at the job centre.
    .how = Go to the immigration office (Ausländerbehörde) with your identity card or passport and the registration certificate (Meldebestätigung). Bring papers that show what money you lived on during these five years. If everything is in order, the office must give you the certificate of permanent residence at once.
    .pitfalls = Ask which times count if you were away for long or lived here without work. Family members without an EU passport apply for the permanent residence card.

step-einbuergerung = Apply for naturalisation
    .what = You apply for German nationality.
    .why = As a German you may vote in elections, and you never have to extend your stay again.
    .how = You need all of these: five years of lawful stay; German at level B1; the test “Life in Germany” or the naturalisation test; an identity that has been confirmed; and an income of your own. If your husband or wife is German, three years are enough: ask how long you have to be married first. The application costs 255 euros, for a child without income 51 euros.
    .pitfalls = After false statements you may not be able to become German for ten years: if you do not know something, say so. With some residence titles naturalisation is not possible yet, and money from the job centre can be an obstacle: ask beforehand. Also ask whether your country allows a second nationality. If you have protection, the time of the asylum procedure counts too; in that case do not contact your embassy before you have had advice.

## Money for the family and when work ends

step-sozialhilfe = Apply for social assistance or basic support in old age
    .what = You apply to the social welfare office (Sozialamt) for money to live on if you cannot work because of your age or an illness.
    .why = The job centre pays only for people who can work. For the others there is the social welfare office.
    .how = Go to the social welfare office (Sozialamt) at once if your money is not enough. Take your card, the registration certificate (Meldebestätigung) and proof of your income. You can send papers later.
    .pitfalls = If an office says that another one is responsible, hand in the application anyway: it must pass it on. Also report pensions and money from other countries and every change.
    .caution = Support from the social welfare office (Sozialamt) can affect your right to stay, above all if you joined your family. If somebody signed a declaration of commitment (Verpflichtungserklärung) for you, that person may have to pay. Talk to the migration advice centre (Migrationsberatung) or a lawyer first.

step-elterngeld = Apply for parental allowance
    .what = You apply for money for the months after the birth in which you look after your child and work less or not at all.
    .why = For the time before you apply, parental allowance is paid for three months of the child's life only. The money for earlier months is lost.
    .how = Apply in writing to the parental allowance office (Elterngeldstelle), with the birth certificate (Geburtsurkunde), your card and proof of your income. Ask even if you did not work before the birth.
    .pitfalls = A month of life begins on the day of the month on which the child was born, not on the first. If papers are missing, apply anyway. The parental allowance office (Elterngeldstelle) checks whether your residence title (Aufenthaltstitel) is enough. If you get money from the job centre, ask what is deducted.

step-but = Apply for education and participation benefits
    .what = You apply for additional money so that your child can learn and take part.
    .why = School things, trips, lunch or a club cost money. People who get support can get help with these costs.
    .how = Ask at the office that pays you money, for example the social welfare office (Sozialamt) or the job centre. Take your benefit decision (Bewilligungsbescheid) and say what your child needs.
    .pitfalls = Ask before you pay for something and keep every bill. If your support is extended, ask whether you must apply for this again.

step-unterhaltsvorschuss = Apply for advance child maintenance
    .what = The youth welfare office (Jugendamt) pays money for your child if the other parent does not pay or pays too little.
    .why = The money is paid from the month in which you apply. It is paid for one month before that only if you had already asked the other parent for money for the child.
    .how = Apply to the youth welfare office (Jugendamt), with the birth certificate (Geburtsurkunde) and your card. The youth welfare office helps with the form.
    .pitfalls = For children from 12 to 18 there are additional conditions: ask about them. If you are afraid of the other parent, tell the youth welfare office (Jugendamt) or an adviser before you fill in anything.

step-kinderzuschlag = Apply for the child supplement
    .what = You apply for money on top of child benefit (Kindergeld) if your pay is enough for you but hardly for the children.
    .why = With the child supplement some families need no money from the job centre.
    .how = Apply to the family benefits office (Familienkasse) as soon as your money hardly lasts, with the child benefit (Kindergeld) notice and proof of your income. Ask from which month it is paid.
    .pitfalls = The family benefits office (Familienkasse) checks whether your income is high enough and not too high. It is granted for six months: after that, apply again. Also ask about education and participation and about housing benefit (Wohngeld).

step-arbeitsuchend = Register as looking for work
    .what = You tell the employment agency (Agentur für Arbeit) that your job is ending.
    .why = Anyone who registers too late gets no unemployment benefit for one week.
    .how = Register at the latest three months before the job ends. If you learn only later that it ends, you have three days from that day. You can do it on the internet, by telephone or in person.
    .pitfalls = A fixed-term contract ends too: the day is in the contract. For training in a company this duty does not apply. This does not replace registering as unemployed on the first day without work, nor the report to the immigration office (Ausländerbehörde).

step-arbeitslos = Register as unemployed and apply for unemployment benefit
    .what = You register as unemployed with the employment agency (Agentur für Arbeit) and apply for unemployment benefit (Arbeitslosengeld).
    .why = Without this registration there is no unemployment benefit.
    .how = Register three months before the job ends at the earliest, and on the first day without work at the latest. Take your identity paper, the contract and the notice of dismissal (Kündigung). Ask whether you can do it on the internet too.
    .pitfalls = Do not sign an agreement to end the contract (Aufhebungsvertrag) and do not resign yourself before you have had advice. You can go to court against a dismissal (Kündigung) only for a short time, usually three weeks: get advice at once. The employment agency (Agentur für Arbeit) checks whether you have worked long enough. If the money is not enough, ask at the job centre in the same month.

## Health, courses, car and identity card

step-masern_unterkunft = Show measles protection in your accommodation
    .what = You show your accommodation that you and your children are protected against measles.
    .why = Measles spread easily, and many people live together in an accommodation. The proof is compulsory for everyone born after 1970.
    .how = Go to a doctor with the vaccination record (Impfausweis), or to the vaccination in your accommodation. After four weeks in the accommodation you have another four weeks to show the proof. Children need protection from their first birthday.
    .pitfalls = If you have no vaccination record (Impfausweis), tell the doctor. If you are pregnant or ill, say so before the vaccination. Keep the proof: day care and school ask for it too.

step-u_untersuchung = Go to your child's check-ups (U)
    .what = A children's doctor checks whether your child is healthy and develops well.
    .why = In this way illnesses are found early. Day care and some offices ask for the yellow check-up booklet.
    .how = Make an appointment early and bring the yellow booklet. U6: at 10 to 12 months, U7: 21 to 24 months, U7a: 34 to 36 months, U8: 46 to 48 months, U9: 60 to 64 months, J1: 12 to 14 years. Ask the doctor in which weeks each one has to be and, for a baby, about U1 to U5.
    .pitfalls = If you got no appointment or missed one, call all the same. If you have no yellow booklet, the children's doctor gives you one. Without a health card, first ask the social welfare office (Sozialamt) for a treatment voucher (Behandlungsschein).

step-kurs_beginn = Begin the integration course
    .what = You begin the integration course and learn German and important rules in Germany.
    .why = If you do not begin within one year of signing up, your right to the course ends.
    .how = The language school tells you on which day the course begins. It is meant to begin within six weeks after you sign up. Go every day and ask the school for a paper that says you attended.
    .pitfalls = If no course begins, ask and look for another school. If you are ill or nobody can look after your child, tell the school at once. Do not take a break of more than one year. There are also courses for reading and writing: ask about them.

step-berufssprachkurs = Apply for a vocational language course
    .what = You get a paper with which you may attend a German course for work.
    .why = For many professions and for recognition B1 is not enough. The course takes you further.
    .how = Ask at the job centre or the employment agency (Agentur für Arbeit). If neither is responsible for you, apply to the BAMF. Take your language certificate with you. When you have the paper, look for a language school with it.
    .pitfalls = The paper shows until which day it is valid. Before you sign up, ask whether you have to pay for the course and whether you can attend it while you work.

step-zeugnisbewertung = Apply for a statement of comparability (ZAB)
    .what = The Central Office for Foreign Education writes down what your university degree is worth in Germany.
    .why = With it employers and the immigration office understand your degree.
    .how = Apply to the ZAB on the internet, with your degree certificate and translations. Ask beforehand about the costs, the time it takes and the papers it needs.
    .pitfalls = In some professions, for example for doctors and teachers, the statement is not enough: for these you need recognition. First ask a recognition adviser whether you need the statement and who pays for it.

step-kfz = Register your car or change its address
    .what = You register your car with your new address at the vehicle registration office (Zulassungsbehörde).
    .why = A car must be registered where you live. Without a valid registration you may not drive.
    .how = Go to the vehicle registration office (Zulassungsbehörde) right after registering your home. You need the vehicle registration papers, the eVB number of your insurance, the registration certificate (Meldebestätigung) and your identity paper.
    .pitfalls = A car with foreign plates may be driven here for one year at most, and only as long as it is not kept in Germany for good. If you live here, ask the vehicle registration office (Zulassungsbehörde) at once, also with protection under §24.

step-spaet_bescheinigung = Receive the certificate under §15 BVFG
    .what = The Federal Office of Administration (Bundesverwaltungsamt) sends you the certificate that you were taken in as a late repatriate or as their family.
    .why = With the certificate you are German.
    .how = You do not have to apply for anything: the certificate comes by post to your registered address. So register your address and write your name on the letter box.
    .pitfalls = If you move, write to the Federal Office of Administration (Bundesverwaltungsamt). If nothing comes for a long time, ask there with the registration slip (Registrierschein). Check that your name is spelled correctly.

step-ausweis_deutsch = Apply for a German identity card
    .what = You apply for the German identity card at the residents' registration office (Meldebehörde).
    .why = As a German you show with this card who you are. Ask who must have an identity card and whether a German passport is enough too.
    .how = Make an appointment as soon as the certificate under §15 BVFG has come. To the appointment take the certificate, your birth certificate (Geburtsurkunde) with its translation, and your passport. Ask what the identity card costs and where the digital photo is taken.
    .pitfalls = When you apply, it is settled how your name is written on the card: before you apply, ask whether you can choose a German form of your name. Keep the certificate under §15 BVFG safe.

## Decisions of offices

step-widerspruch = Object to an office's decision
    .what = You tell an office in writing that you do not agree with its decision.
    .why = A decision can be wrong. Once the deadline is over, even a wrong decision stands.
    .how = Read the information on legal remedies (Rechtsbehelfsbelehrung) at the end: it says what you can do, where and until when. Usually you have one month from the day the letter arrived. What counts is what the letter says, not the day in this app. Add the file number (Aktenzeichen), sign your letter and keep proof that you sent it.
    .pitfalls = A call or an e-mail is often not enough. You can send the reasons later: what matters is that your letter is there in time. In the asylum procedure this month does not apply, not even to an assignment (Zuweisung): there only a court action is possible, usually within one or two weeks. If the letter came much later than the date in it, get advice at once: the office may count from an earlier day. Ask whether you must do what the decision says until there is an answer.
    .caution = Sometimes only a court action helps, and some decisions apply at once, even with an objection. Go straight to the migration advice centre (Migrationsberatung) or a lawyer with the decision and the envelope.

## Pregnancy and birth

step-schwangerschaft = Get check-ups and advice during pregnancy
    .what = You go to a doctor or a midwife, are examined and receive the maternity record (Mutterpass).
    .why = The check-ups protect you and your child. They cost nothing, also with support under the AsylbLG.
    .how = Call a women's doctor or a midwife. Also go to a pregnancy advice centre (Schwangerschaftsberatungsstelle): they talk to you in confidence and help, for example, with money for baby things. Ask about your language and whether somebody can interpret.
    .pitfalls = Do not wait: help for baby things must usually be applied for before the birth. If you need a treatment voucher (Behandlungsschein), ask the social welfare office (Sozialamt) straight away for one for the whole pregnancy. The advisers also help if you do not know how to go on.

step-mutterschaftsgeld = Apply for maternity pay
    .what = You apply for money for the time before and after the birth in which you do not work.
    .why = If you have a job, you are protected during this time. The protection begins six weeks before the birth.
    .how = Your doctor or midwife certifies the expected date of birth. Give the certificate to the health insurance fund (Krankenkasse) and to your employer. Ask the health insurance fund how much you get and from whom.
    .pitfalls = Tell your employer early that you are pregnant: then the employer must protect you. If you are insured privately or with your husband, ask the health insurance fund (Krankenkasse) who pays. Do not sign a notice or an agreement to end the contract (Aufhebungsvertrag) before you have had advice.

step-vaterschaft = Declare paternity and shared custody
    .what = You declare at an office who the father is and that both parents have custody of the child.
    .why = If you are not married to each other, the father is not in the birth certificate without this declaration. Then the child has no papers from the father’s side.
    .how = Make an appointment at the youth welfare office (Jugendamt) or the registry office (Standesamt), even before the birth. Both parents must make a declaration: ask whether this can be done on different days or in different places. Ask which papers are needed and whether the office provides an interpreter.
    .pitfalls = Shared custody needs a declaration of its own: ask about it. If a passport is missing, ask which other papers are enough. If the mother is still married to another man, say so: then more is needed.
    .caution = Whether the child or a parent may stay here can depend on this. Talk to the migration advice centre (Migrationsberatung) before you declare anything.

step-kind_versicherung = Register your child with the health insurance fund
    .what = You register your baby with the health insurance fund (Krankenkasse) and receive a health card for the child.
    .why = You need the card at the children's doctor. The baby is not registered automatically.
    .how = Send the birth certificate (Geburtsurkunde) to the health insurance fund of one parent and fill in the application for family insurance. Usually it costs nothing: ask about it.
    .pitfalls = If you or the other parent have private insurance, ask right after the birth: there is a short deadline for private insurance. If the birth certificate (Geburtsurkunde) comes later, register the child anyway. Go to the children's doctor even without a card.

## Training and studies

step-bafoeg = Apply for BAföG (money for school or university)
    .what = You apply for money to live on while you study or go to a school.
    .why = People with little money should be able to learn all the same.
    .how = Apply to the student grants office (Amt für Ausbildungsförderung), on the internet or in writing. Ask which office is responsible for your school or university and which papers it needs about you and your parents.
    .pitfalls = Usually it is paid only from the month of the application: ask the office, and hand the application in even if papers are missing. Not every right to stay is enough for BAföG. Also ask what you have to pay back.

step-bab = Apply for a training grant (BAB)
    .what = You apply for money on top of your training pay if you do not live with your parents.
    .why = The pay during training is often not enough for a home of your own.
    .how = Ask at the employment agency (Agentur für Arbeit) before the training in the company begins. Take the training contract and the rental contract (Mietvertrag) with you.
    .pitfalls = Do not wait until after the first day of work: ask from which month it is paid. Not every right to stay is enough for BAB, and your parents' income can count too.

## Family and staying for ever

step-familiennachzug = Bring your family here (visa for family reunification)
    .what = Your husband or wife and your children under 18 apply for a visa to move to you.
    .why = Without this visa your family can as a rule not stay here.
    .how = Talk to the migration advice centre (Migrationsberatung) first. Your family then books an appointment at the German embassy or consulate. Usually you must prove a home and an income, and your husband or wife needs German A1. Ask about exceptions.
    .pitfalls = People often wait long for an appointment: ask your family to book early. For a child of 16 or older other conditions apply: ask before the child turns 16. With subsidiary protection (subsidiärer Schutz), family reunification is suspended at present: get advice all the same. If you have protection, you and your family must not go to an authority of the country of origin without advice.
    .caution = Which conditions apply and when to apply is different for each family. A mistake can cost years. Talk to the migration advice centre (Migrationsberatung) or a lawyer first.

step-daueraufenthaltskarte = Apply for the permanent residence card
    .what = After five years you apply for the card with which you may stay for ever.
    .why = Family members of EU citizens who have no EU passport show with it that their stay no longer ends.
    .how = Go to the immigration office (Ausländerbehörde) before your residence card ends. Take your passport, the residence card and proof that you have lived here for five years. The office has six months for the card.
    .pitfalls = If you were abroad for long or have separated, ask first which times count. Have it confirmed that you have applied.
