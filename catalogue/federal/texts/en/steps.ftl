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
    .what = The authority takes your details, your photo and your fingerprints and gives you the proof of arrival.
    .why = With the proof of arrival you can get support, open a bank account and show who you are.
    .how = Go to the reception centre. Take your passport and all other papers that show who you are. Once you have made your asylum application, the authority has 5 days to register you.
    .pitfalls = Go even if papers are missing. Check that your name and your date of birth are spelled correctly: a mistake goes into all your other papers.

step-gesundheit_ae = Have the health check in your accommodation
    .what = A doctor examines you, usually with an X-ray of the lungs.
    .why = Many people live together in shared housing. The check shows whether somebody has an infectious disease such as tuberculosis, and it is compulsory there.
    .how = Your accommodation or the public health office tells you the day and the place. Go to this appointment and keep the medical certificate.
    .pitfalls = Say beforehand if you are pregnant: pregnant women and children under 15 are not X-rayed.

step-asyl_beratung = Get asylum advice before your interview
    .what = You talk to an independent advice centre before you have your interview.
    .why = In the interview you tell everything that matters for your protection. The advisers explain how it works and what your rights are.
    .how = Call the asylum advice centre or go to its open hours. The advice is free and independent of the authority.
    .pitfalls = Do not wait for the invitation: there can be only a few days between the invitation and the interview.

step-asyl_einreichen = Lodge your asylum application with the BAMF
    .what = You hand in your asylum application in person at the BAMF and receive the certificate of your permission to stay.
    .why = Only with this appointment does the BAMF begin to examine your application.
    .how = The BAMF tells you the place and the day. Come in person and bring all papers that show who you are.
    .pitfalls = Who was registered on or after 12 June 2026 has 21 days from the registration for this. If you have no appointment before these days are over, ask in writing and keep a copy. If you still have another right to stay, for example a title for a short time, it can end with the application: get advice first.

step-asyl_anhoeren = Go to your interview at the BAMF
    .what = You tell the BAMF in person why you need protection.
    .why = The BAMF bases its decision on this conversation. What you do not say here often no longer counts later.
    .how = Be on time on the day written in the invitation. The BAMF provides an interpreter. Have the record translated back to you at the end and take a copy with you. In the first week after the application the BAMF can tell you the day without a letter of its own: ask in your accommodation.
    .pitfalls = If you are ill, tell them before the appointment and send a doctor's certificate. Talk to the asylum advice centre before the appointment.

step-asyl_adresse = Tell the BAMF, the immigration office and the court your new address
    .what = You write your new address to every office where your asylum case is running.
    .why = Letters to the old address count as delivered even if you never get them. Then a deadline runs that you do not know about.
    .how = Write to the BAMF, to the immigration office and, if you have gone to court, to the court. Give your file number and keep proof that you sent it.
    .pitfalls = Registering with the town is not enough: it tells the BAMF nothing. This is also true when an authority decided the move.

step-asyl_bescheid = Have the BAMF decision checked and watch the deadline for court
    .what = You have the decision read at once by an advice centre or a lawyer and decide whether to go to court.
    .why = You can challenge the decision in court only for a short time. After that it stands, even if it is wrong.
    .how = Write on the envelope on which day the letter arrived. The information on legal remedies at the end says whether you have one week or two weeks. You can file a court action at the administrative court even without a lawyer.
    .pitfalls = With a deadline of one week, an urgent request must often reach the court in the same week. The reasons for your court action must be at the court within one month of delivery. Keep the envelope: the day on it counts.

step-aslblg = Apply for support for asylum seekers (AsylbLG)
    .what = You apply for money or goods to live on and for help when you are ill.
    .why = Without an application nobody pays for food, housing and doctors.
    .how = Go to the social welfare office or to the place your accommodation names. Take the paper that shows your stay. In many places you need a treatment voucher before you see a doctor.
    .pitfalls = Children get more medical help than adults: ask for it. Report every change, for example work, a move or a birth. With protection from Ukraine, the social welfare office is only there for the first time: once you have the provisional certificate, ask at the job centre.

## Ukraine

step-ukr_registrieren = Report for protection under §24 and be registered
    .what = You report as a person seeking protection from Ukraine and have your details taken.
    .why = Only after the registration is it clear which place is responsible for you and where you get support.
    .how = Go to the reception centre or to the immigration office where you are. Take your passport and all papers that show who you are. You do not need an asylum application for this.
    .pitfalls = You can be assigned to another place. Say beforehand if you already have family or a home somewhere.

step-ukr_titel = Apply for the residence permit under §24
    .what = You apply for the residence permit and first receive a provisional certificate, later the card.
    .why = With the provisional certificate you may stay and can get support from the job centre or the social welfare office.
    .how = Apply at the immigration office where you live, in many places also online. Take your passport and ask where the digital photo is taken.
    .pitfalls = Without a title you may stay for 90 days after your first entry. Who enters after 4 December 2026 does not have these 90 days: then apply at once. If there is no appointment, apply in writing and keep proof.

## Home

step-wohnung = Get a home and a rental contract
    .what = You sign a rental contract and get the landlord's confirmation.
    .why = With the landlord's confirmation you register your address. Many offices want to see the rental contract.
    .how = Ask for the landlord's confirmation when you move in. It names the address, the day you moved in, the landlord and everyone who moves in.
    .pitfalls = The rental contract does not replace the landlord's confirmation. Pay nothing before you have seen the home. If an office is to pay the rent, ask there before you sign.

step-anmelden = Register your address
    .what = You register your address at the residents' registration office and receive the registration certificate.
    .why = Registration brings your tax ID. Bank, school, health insurance fund and immigration office ask for the registration certificate.
    .how = Book an appointment and bring the landlord's confirmation and your passport or other identity paper. One person can register the whole family. Registration is free.
    .pitfalls = If you come from abroad you cannot register online. If the landlord does not give you the landlord's confirmation, tell the residents' registration office at once. If somebody threatens you, ask for a block on your data (Auskunftssperre). In a reception centre or shared housing the management may register you: ask. Children under 16 are registered by the adults they live with. A baby who was born here and lives with you does not have to be registered.

step-ummelden = Register your new address and have your card changed
    .what = You register the new address and have it changed on the card of your residence title.
    .why = Letters with deadlines go to the registered address.
    .how = Go to the residents' registration office with the landlord's confirmation and your identity paper. After that the immigration office changes the address on the card: take the registration certificate there.
    .pitfalls = The residents' registration office does not change the card. Also tell your new address to the bank, the health insurance fund, the family benefits office and the office that pays you money.

step-wohnsitz_12a = Check whether you may move, or have the residence rule lifted
    .what = Before you move you ask whether you may live in that place and, if necessary, apply to have the rule lifted.
    .why = After recognition or after your first residence title you usually have to live for three years in the federal state you were assigned to. If you move without permission, there may be no money in the new place.
    .how = Apply at the immigration office before you sign a rental contract. A reason can be work of 15 hours a week or more, training, studies or a course. With work, the pay counts too: ask how much is needed.
    .pitfalls = A town can be prescribed inside a federal state too. Give up the old home only when you have the answer in writing.

step-wbs = Apply for the social housing certificate
    .what = You apply for the certificate with which you may rent a subsidised home.
    .why = Subsidised homes cost less. Without the social housing certificate the landlord may not give you one.
    .how = Apply at the housing office, with proof of your income and of your right to stay. The certificate is valid for one year.
    .pitfalls = The certificate is not yet a home: keep looking at the same time. Which residence titles are enough is decided by each federal state: ask the housing office.

step-wohngeld = Apply for housing benefit
    .what = You apply for money towards the rent.
    .why = Housing benefit helps when your income is enough to live on but the rent is too high.
    .how = Apply at the housing benefit office, with the rental contract and proof of the income of everyone in the home. It is usually granted for twelve months.
    .pitfalls = Housing benefit is paid from the month of the application, not for the time before. Hand in the application even if papers are missing. Who already gets money for the rent from the job centre or the social welfare office gets no housing benefit.

step-rundfunk = Register for the broadcasting fee or ask not to pay it
    .what = You register your home with the fee service or apply not to have to pay.
    .why = Every home pays a broadcasting fee, even without a television. With support from the job centre or the social welfare office you can be freed from it.
    .how = Fill in the form on the internet. To be freed, send a copy of your benefit decision. If somebody in your home already pays, give that person's fee number.
    .pitfalls = Do not throw the letters away: without an answer, reminders follow. You are not freed automatically. In shared accommodation you do not pay.

## Basics

step-steuer_id = Receive your tax ID
    .what = After you register, the Federal Central Tax Office sends you a letter with your tax ID.
    .why = Employers and the family benefits office need this number. Children get their own too.
    .how = You do not have to apply for anything. Write your name on the letter box and keep the letter: the number is for life.
    .pitfalls = If no letter comes, ask the tax office (Finanzamt). Your employer can also ask for the number if you authorise it. Without a tax ID too much tax may be taken from your pay.

step-bank = Open a bank account (basic account)
    .what = You open an account to which pay and support are paid.
    .why = Rent, pay and almost all support go through an account. Everyone who is lawfully here has a right to a basic account, also during the asylum procedure and with a toleration.
    .how = Go to a bank with your identity paper or your paper from the authority and ask for the form for the basic account. The bank must answer within 10 business days.
    .pitfalls = If the bank says no, it must write down the reasons. Then you can complain to the BaFin. Ask beforehand what the account costs.

step-krankenkasse = Choose a health insurance fund and report it
    .what = You choose a health insurance fund and receive the health card and a certificate of membership.
    .why = You show the card at the doctor's. You need the certificate for the residence title and for your employer.
    .how = Fill in the form of a health insurance fund and tell your employer which one it is, at the latest two weeks after your first day of work. A husband, wife or children without income of their own can often be insured with you at no cost.
    .pitfalls = If you say nothing, the employer chooses a fund. As an au pair or with a visa to look for work you often need private insurance: ask first.

step-sv_nummer = Receive your social insurance number
    .what = With your first job the pension insurance gives you a social insurance number.
    .why = Your working time is counted for your pension under this number.
    .how = You do not have to do anything: the employer registers you and asks for the number. The proof comes by post.
    .pitfalls = Check that your name is spelled exactly as in your passport. Keep the proof for ever.

step-migrationsberatung = See an adviser: MBE (27 and older) or JMD (12 to 26)
    .what = You talk to somebody who knows the offices and helps you with all questions.
    .why = The advice is free and confidential. It helps with letters, applications, courses and trouble with offices.
    .how = Make an appointment. From 27 you go to the migration advice for adults (MBE), from 12 to 26 to the youth migration service (JMD). Bring all your letters.
    .pitfalls = Go early, not just before a deadline: there are often waiting times.

step-uebersetzen = Have your documents translated and certified
    .what = You have your foreign documents translated into German.
    .why = Offices often do not accept documents in other languages.
    .how = Look for a sworn translator on justiz-dolmetscher.de. First ask the office whether it also needs an apostille or legalisation from the country of origin.
    .pitfalls = Ask for the price before you order. Never hand over the original where a copy is enough. If you seek protection, do not contact your country of origin about documents before you have had advice.

## Residence title

step-titel_visum_d = Apply for the residence title before your visa ends
    .what = You apply for the residence title before your visa ends.
    .why = With an application before the end of the visa, your right to stay and to work continues until there is a decision.
    .how = Apply at the immigration office, online or in writing. Ask for a provisional certificate if the visa ends before the appointment.
    .pitfalls = If the application is late, you can lose the permission to work. If there is no appointment, send the application anyway and keep proof. Make sure that your passport is valid for longer than the visa.

step-titel_visumfrei = Apply for the residence title within 90 days of entry
    .what = You apply for the residence title within 90 days of entering the country.
    .why = With your passport you could enter without a visa. You may stay longer than 90 days only if you have applied before they end.
    .how = Apply at the immigration office, online or in writing, and add your contract, registration and insurance.
    .pitfalls = Do not start work before the immigration office has allowed it. If there is no appointment, send the application anyway and keep proof. With a passport of Andorra, Brazil, El Salvador, Honduras, Monaco or San Marino this is possible only if you do not want to work here: otherwise get advice at once.

step-titel_schutz = Apply for the residence permit after recognition
    .what = After the positive decision you apply for the residence permit and receive a card.
    .why = The card shows your right to stay and to work. Many other steps wait for it. As a recognised refugee or with subsidiary protection you may stay even while the card is not there yet.
    .how = Go to the immigration office with the decision of the BAMF and ask where the digital photo is taken.
    .pitfalls = Do not wait for the card before you ask for money: go to the job centre or the social welfare office at once and ask what you need for it. Your support so far ends soon after recognition. With a ban on removal, apply for the residence permit first: whether the job centre pays depends on it.

step-titel_verlaengern = Extend your residence permit
    .what = You apply for the extension before your residence permit ends.
    .why = With an application before the last day the old permit stays valid, for work too, until there is a decision.
    .how = Apply at the immigration office, best three months before. Add proof of income, home and courses. Ask for a provisional certificate if the card ends before the decision.
    .pitfalls = If the application is one day late, you can lose the permission to work. For protection under §24, a title that was valid on 1 February 2026 stays valid until 4 March 2027, whatever the card says. With the opportunity stay (§104c) you can only change to the right to stay under §25a or §25b: get advice early. When an Opportunity Card ends, there is only the follow-up Opportunity Card: ask early about its conditions.
    .caution = With the opportunity stay, and with protection under §24 without Ukrainian nationality, special rules apply. Go straight to the migration advice or a lawyer before you apply for anything.

step-duldung_verlaengern = Extend your toleration
    .what = You have your toleration extended before it ends.
    .why = Without a valid toleration you have no paper when you are checked, and work and support can stop.
    .how = At least two weeks before the toleration ends, make an appointment at the immigration office. Take the old toleration with you.
    .pitfalls = Read the sentences in the paper: they say whether you may work and move. If you are unsure, take somebody from an advice centre with you.

step-pass = Renew your passport
    .what = You have your passport renewed by your consulate in good time.
    .why = For almost every residence title you need a valid passport, and the card is usually not valid for longer than the passport.
    .how = Ask the embassy or consulate of your country how long it takes and book an appointment early. Then show the new passport to the immigration office.
    .pitfalls = Report a lost passport to the immigration office at once. Keep proof if your consulate takes a long time.

step-jobende = Report the end of your job or training to the immigration office
    .what = You write to the immigration office that your job or training ends early.
    .why = Your residence title depends on it. Who reports it in time gets, as a skilled worker, time to look for a new job.
    .how = Write within two weeks of learning about it and keep proof.
    .pitfalls = Nobody sends the notice of dismissal to the immigration office for you. Do not sign an agreement to end the contract before you have had advice.

## Benefits

step-jobcenter = Apply for basic income support at the job centre
    .what = You apply to the job centre for money to live on and for the rent.
    .why = The money begins with the month in which you apply. Nothing is paid for earlier months.
    .how = Apply online, by letter or in person. You can send papers later. Many offices still write Bürgergeld: it means the same.
    .pitfalls = Do not wait until you have all papers: the month of the application counts. Go to every appointment: who misses three can lose the money. Report every change. With protection from Ukraine you first need the provisional certificate, with a ban on removal first the residence permit. With an EU or Swiss passport and without work there is usually no money in the first three months, and none if you are here only to look for work.
    .caution = With your right to stay, benefits can become a problem: the immigration office can learn of them, and your stay can depend on supporting yourself. Talk to the migration advice or a lawyer first.

step-kindergeld = Apply for child benefit
    .what = You apply to the family benefits office for money for each child every month: 259 euros.
    .why = For the time before you apply, child benefit is paid for six months only. The money for earlier months is lost.
    .how = Apply online to the family benefits office. You need the tax ID of one parent and the tax ID of the child.
    .pitfalls = If a tax ID or the birth certificate is still missing, apply anyway and send it later. The family benefits office checks whether your residence title is enough. While you study or have your profession recognised, and with a ban on removal, you often have to work to get it. With an EU passport there is child benefit in the first three months only with an income in Germany.

## Children

step-geburt = Report the birth to the registry office
    .what = The birth is reported to the registry office, and you receive the birth certificate.
    .why = Without a birth certificate there is no child benefit, no insurance and no residence title for the child.
    .how = If the child was born in a hospital, the hospital reports the birth. Take your passports and your marriage or birth certificates with a translation to the registry office.
    .pitfalls = After a birth at home you must report it yourself within one week. If papers of the parents are missing, ask for a certified print-out of the register: you can apply for support with it. If you are not married, ask about acknowledging paternity.

step-kind_titel = Get the residence title for your newborn child
    .what = You see to it that your child born in Germany gets a residence title.
    .why = A baby needs its own paper too.
    .how = Send the birth certificate to the immigration office within six months after the birth. If both parents, or the parent who has sole custody, hold a title, the office can give it without an application: ask anyway.
    .pitfalls = If a parent has only a visa, the child's stay is lawful only until that visa ends: apply before. If a parent has lived here lawfully for five years and may stay for ever, the child may be German: ask the registry office. Then this step falls away.

step-kind_asyl = Tell the BAMF about the birth
    .what = You tell the BAMF that your child was born in Germany.
    .why = This notice is at the same time an asylum application for your child. It decides how your child’s right to stay goes on.
    .how = Talk to the asylum advice centre or a lawyer first. Then write to the BAMF and add a copy of the birth certificate.
    .pitfalls = Do not wait for a letter: the law asks for the notice at once. Keep proof that you sent it.

step-masern = Show measles protection for day care or school
    .what = You show the day care centre or the school that your child is protected against measles.
    .why = Without proof a child may not go to day care. In the case of school the public health office may contact you.
    .how = Go to the children's doctor with the vaccination record. From the first birthday a child needs one vaccination, from the second birthday two.
    .pitfalls = The proof must be there before the first day. If there is no vaccination record, tell the doctor and ask what is needed.

step-kita = Sign up for day care
    .what = You look for a place in a day care centre or with a childminder and sign your child up.
    .why = From the first birthday your child has a right to a place. In day care it learns German quickly.
    .how = Report your need to the youth welfare office or on your town's day care website, and also ask day care centres directly. The day care centre wants to see measles protection and proof of vaccination advice.
    .pitfalls = Places are scarce: sign up early and with several centres. Ask the youth welfare office whether it pays the costs.

step-schule = Sign your child up for school
    .what = You sign your child up for school.
    .why = Every child has a right to school, and sooner or later it is compulsory. From when is different in each federal state.
    .how = Ask the school office as early as possible which school is responsible. Often there is first an advice meeting and a check at the public health office.
    .pitfalls = Do not wait for all papers. School reports in other languages help: bring them, even without a translation.

## Language and work

step-kurs_berechtigung = Get the right to an integration course
    .what = The immigration office gives you a paper with which you may attend an integration course.
    .why = The right to the course ends one year after you received your residence title.
    .how = Ask for it at the immigration office when you get the card. The paper says until when you must sign up.
    .pitfalls = You must also have signed up with a course before that day. Whether you have to pay depends on your income: ask beforehand about not paying. Who already has B1 or still goes to school does not have this right.

step-kurs_anmelden = Sign up with a course provider
    .what = You sign up with a language school for the integration course.
    .why = Only when you have signed up do you have a place. Who is obliged to attend must sign up at once.
    .how = Take the paper that gives you the right to a language school. It gives you a test and says which course fits. The course should begin within six weeks.
    .pitfalls = If the course does not begin for a long time, look for another school. If you are obliged, send the proof of sign-up to the office that obliged you. If you received the right to the course with your residence title, you must have signed up within one year of the title.

step-arbeitserlaubnis = Apply for a work permit
    .what = You apply to the immigration office for permission to do a certain job.
    .why = With a permission to stay or a toleration you may work only when the permission is written in your paper.
    .how = The employer fills in the declaration of employment. Hand it in with the application at the immigration office. For vocational training the employment agency does not have to agree.
    .pitfalls = Do not start before. The waiting time differs: in the asylum procedure usually three months after registration, with a toleration three months after entry. If you live in a reception centre with a toleration, you must have had the toleration for six months, or for three if your identity is clear. For some people it takes longer or is forbidden, for example with safe countries of origin: ask an advice centre. Self-employment is not allowed.

step-anerkennung = Have your professional qualification recognised
    .what = An office checks whether your qualification equals a German profession.
    .why = With recognition you often earn more. In some professions you may not work without it.
    .how = Get free advice first and find your office on anerkennung-in-deutschland.de. You need certificates with a translation and a CV in the form of a table.
    .pitfalls = The office confirms within one month that your application has arrived. The three months for the decision begin only when all papers are there. Before you apply, ask about the costs and who pays them.

step-fuehrerschein = Exchange your driving licence
    .what = You have your driving licence exchanged for a German one.
    .why = With a driving licence from outside the EU you may drive for six months only. After that it counts as driving without a driving licence.
    .how = Apply at the driving licence office, with your licence, a translation and a photo. For some countries all or some of the tests fall away: ask there. Otherwise you take the theory and the practical test, but without compulsory driving lessons.
    .pitfalls = The six months count from the day you live here. You can exchange the licence after that too, but no longer drive. With protection under §24 the Ukrainian driving licence stays valid.

## Family

step-familiennachzug_3m = Apply for family reunification in time
    .what = Within three months of recognition you give notice that your family is to come.
    .why = Who keeps this deadline does not have to prove a home and an income for the family.
    .how = You can do it yourself from here, on the internet at fap.diplo.de or in writing at the immigration office. Print the confirmation. Your family then books an appointment at the German embassy or consulate.
    .pitfalls = Do not go to the embassy of your country of origin. Do not wait for documents: the notice works without them. Let the migration advice help you.

## Late repatriates and young people without parents

step-spaet_registrieren = Be registered in Friedland
    .what = You report with your family to the transit camp in Friedland and receive the registration slip.
    .why = There it is decided which federal state you move to. The registration slip opens all further ways.
    .how = Go there straight after entering the country. Take the admission notice, the passports and all original documents.
    .pitfalls = Say there if you have relatives in some place.

step-umf_inobhutnahme = Be taken into care by the youth welfare office
    .what = The youth welfare office takes you in, gives you a place to live and protects you.
    .why = Who is under 18 and here without parents has a right to this protection.
    .how = Tell the police, an accommodation or the youth welfare office that you are under 18 and alone. Then the youth welfare office must act. Show papers if you have any.
    .pitfalls = Say early if you have relatives in Germany: the youth welfare office can send you to another place, but only in the first month. Sign nothing that you do not understand and ask for an interpreter.

## Further steps

step-pass_beschaffen = Duty to have a passport: get advice first
    .what = You get advice on whether and how you have to get a passport.
    .why = With a toleration or an opportunity stay, the immigration office often demands a passport. This duty is not for everyone, and it is not safe for everyone.
    .how = First go to the migration advice or to a lawyer. Write down what you tried and when, and keep proof.
    .pitfalls = Do not go to the embassy before you have had advice. During an asylum procedure and with a ban on removal you do not have to get a passport.

step-kurs_spaetaus = Get the confirmation for the integration course (BVA)
    .what = The Federal Office of Administration confirms that you may attend an integration course.
    .why = For late repatriates and their families the course is free.
    .how = Ask for it when you register in Friedland. Take the registration slip.
    .pitfalls = If you did not get the confirmation, write to the Federal Office of Administration.

step-kurs_verpflichtung = Follow the obligation to attend an integration course
    .what = An office has written to you that you must attend an integration course.
    .why = The obligation is also a right: with the letter you may attend the course. Who does not go can have disadvantages later, for example when the stay is to be extended.
    .how = Read which office wrote to you and sign up with a language school at once. Send the proof of sign-up to that office.
    .pitfalls = If you cannot attend, for example because of illness or small children, tell the office at once and in writing.

step-kurs_zulassung = Apply for admission to an integration course
    .what = You ask the BAMF to admit you to an integration course.
    .why = Who has no fixed right to the course can be admitted when places are free.
    .how = Send the application to the BAMF. A language school helps you with the form.
    .pitfalls = The BAMF has stopped admissions before: ask a language school first. Admissions that already exist stay valid. You can always learn at your own cost.

step-beratung_kein_weg = Get advice at once: with this entry there is no application here
    .what = You talk to an advice centre at once, because with this entry the residence title can as a rule not be applied for here.
    .why = Your lawful stay ends soon. Who stays or works after that risks a lot.
    .how = Make an appointment today with the migration advice or a lawyer. Take your passport and contracts.
    .pitfalls = Do not start to work. The Opportunity Card cannot be applied for here without a visa. Often the right way is a visa from the German embassy or consulate in the home country. The advisers check exceptions.

## Protection and staying

step-asyl_stellen = Make an asylum application (seek protection)
    .what = You tell an authority that you seek protection in Germany.
    .why = With this your asylum procedure begins. After that you are registered and get a place in an accommodation.
    .how = Go to a reception centre. You can also tell the border police, the police or the immigration office. Say clearly that you seek protection.
    .pitfalls = Go straight after entering the country, even if papers are missing. If an office sends you on, have them write down where you are to go. If you still have a visa or a residence title, get advice first.

step-zuweisung = Go to the place you are assigned to
    .what = You move to the place named in your assignment decision.
    .why = Only there do you get housing and support. In the asylum procedure, who has not arrived after one week can be searched for.
    .how = Read on which day and where you are to go, and leave at once. Ask in your accommodation about the ticket. Take all papers and medicines with you and report there straight away.
    .pitfalls = If you are ill or your closest family lives in another place, say so at once and show proof: an advice centre helps you. Do not simply stay away. In the asylum procedure you must tell the BAMF your new address too.

step-asyl_begruendung = Give the court your reasons
    .what = You write to the court why the decision is wrong and name your evidence.
    .why = The court action alone is not enough. What comes later may no longer count.
    .how = Go to a lawyer or an advice centre straight away. The reasons must be at the administrative court within one month of the day the decision was delivered. Give the file number and keep proof.
    .pitfalls = The month begins on the day the decision was delivered, not with the court action. If evidence is still missing, write in time anyway and say what is still to come. If you cannot pay a lawyer, ask about legal aid (Prozesskostenhilfe).

step-reise_herkunft = Report a trip to your country of origin before you travel
    .what = Before the trip you tell the immigration office that you want to travel to your country of origin and why.
    .why = This is a duty. The BAMF then checks whether you still need protection.
    .how = First go to the migration advice or to a lawyer. Then write to the immigration office before the trip when, where and why you travel, and keep proof.
    .pitfalls = The notice is not a permission: it does not protect you from the check. Book nothing before you have had advice. Even if somebody in your family is ill or dies, the notice must be there before the trip.
    .caution = A trip to your country of origin can cost you your protection and your right to stay. Talk to the migration advice or a lawyer before you book, report the trip or contact the authorities of your country.

step-reiseausweis = Apply for a travel document
    .what = You apply for a paper with which you can travel without a passport of your country.
    .why = In Germany too the travel document shows who you are. For recognised refugees it replaces the passport.
    .how = Go to the immigration office with your card. Ask there what the travel document costs and where the digital photo is taken. For refugees it is usually valid for three years at most.
    .pitfalls = It is not extended: apply for a new one early enough. With subsidiary protection or a ban on removal you get it only if you cannot reasonably be expected to get a passport of your country. Read for which countries it is valid.
    .caution = With subsidiary protection or a ban on removal the immigration office often asks you to turn to your embassy first. Do not go there and do not call before you have had advice: the contact can harm you and your family. Talk to the migration advice or a lawyer first.

step-bleiberecht = Find out whether you can get a right to stay (§25a, §25b, §16g, §60c)
    .what = You have it checked whether you can get a secure right to stay from your toleration or your opportunity stay.
    .why = §25a is for young people who go to school or do training here. §25b is for people who have lived here for a long time and support themselves. §16g is a residence permit for training, §60c a toleration for training.
    .how = First go to the migration advice and bring school reports, your language certificate and contracts. The earliest day differs: under the age of 27 after twelve months with a toleration, with a child under 18 after four years in Germany, otherwise after six years. The advisers check what else is needed.
    .pitfalls = Do not wait for this day before you get advice: it often counts whether you saw to your identity early. For §60c you can apply seven months before the training begins at the earliest. With the opportunity stay you must have applied for the change before the card ends.
    .caution = An application at the wrong time or contact with the embassy can harm you. Talk to the migration advice or a lawyer before you apply for anything.

step-umf_vormund = Get a guardian
    .what = The family court appoints a person who decides for you until you are 18: your guardian.
    .why = Under 18 there is much you may not sign alone. The guardian helps you with offices, at school and at the doctor's.
    .how = You do not have to apply for anything: the youth welfare office turns to the court. Ask there who your guardian will be and when you will meet. Say so if you have adult relatives here.
    .pitfalls = If you hear nothing for a long time, ask or go to the youth migration service. If you do not get on with your guardian, tell the youth welfare office.

step-umf_asyl = Let your guardian or the youth welfare office make the asylum application
    .what = Your guardian or the youth welfare office makes an asylum application for you at the BAMF if you need protection.
    .why = Under 18 you do not make the application alone. If you need protection, the youth welfare office must act at once.
    .how = Tell your guardian or the youth welfare office that you cannot go back. Go to the asylum advice centre together. Ask your guardian to come to the interview with you.
    .pitfalls = Ask whether the application has been made and have them give you a copy. If you turn 18 soon, tell the advisers at once: after that other rules apply, for example for your parents.
    .caution = An asylum application is not the best way for every young person. Talk to your guardian and the asylum advice centre before it is made.

## Card, registration and staying for ever

step-abmelden = Deregister when you move abroad
    .what = You tell the residents' registration office that you are leaving Germany.
    .why = With the confirmation of deregistration you end contracts and the broadcasting fee.
    .how = Deregister one week before you move out at the earliest and two weeks after it at the latest. Take your identity paper and ask whether it can also be done in writing or on the internet.
    .pitfalls = If you only move inside Germany, register in the new place and do not deregister. If you leave for ever or for more than six months, your residence title can end: get advice first. Also tell the health insurance fund, the family benefits office and the office that pays you money.

step-eu_familie_karte = Apply for the residence card for family members
    .what = As a family member of a person with an EU passport you apply for the residence card.
    .why = Through your family you may live and work here. With the card you can show it.
    .how = Go to the immigration office with your passport, the registration certificate and marriage or birth certificates. First you receive a certificate of the details you gave. The office has six months for the card.
    .pitfalls = Ask for the certificate: employers and offices want to see it. If you separate or the family member with the EU passport moves away, get advice early.

step-ch_anzeige = Report your stay to the immigration office (Swiss citizens)
    .what = You tell the immigration office that you live here with a Swiss passport and receive the residence permit.
    .why = You may stay already. Reporting is a duty all the same, and the residence permit shows it to others.
    .how = Write to the immigration office within three months of entering the country. You need your passport or identity card and the registration certificate. If you would like a card, ask for it.
    .pitfalls = Registering with the town does not replace this report. If somebody in your family has no Swiss passport, ask what applies to them.

step-eat_abholen = Collect your card (eAT) and set the PIN
    .what = You collect the card with your residence title and choose a PIN. Some offices send the card by post.
    .why = The card shows that you may stay and whether you may work. With the PIN you can prove who you are on the internet.
    .how = When you apply, ask how long the card takes and how you will get it: often it is several weeks. Take your passport and old papers with you. Check your name, your date of birth and the sentence about work right there.
    .pitfalls = Keep the extra sheet and the letter with the PIN and the blocking password, the letter apart from the card. Your name must be on the letter box. Report a lost card to the immigration office at once. If somebody is waiting for the card, ask for a provisional certificate.

step-bluecard_wechsel = Report a change of employer (Blue Card, first 12 months)
    .what = You write to the immigration office that you are changing your employer.
    .why = In the first twelve months with the Blue Card this report is a duty. You need no permission, but the office can stop the change within 30 days.
    .how = Write at once, add the new work contract and keep proof.
    .pitfalls = Before you sign, ask whether the new salary and the job are enough for the Blue Card. Give up the old job only when the new contract is signed.

step-niederlassung = Apply for the settlement permit
    .what = You apply for the right to stay in Germany for ever.
    .why = After that you no longer have to extend your stay. Only the card is renewed.
    .how = The waiting time differs: skilled workers three years, Blue Card 27 months or 21 months with B1, husbands and wives of Germans three years, recognised refugees five years or three years with C1, others usually five years. You need proof of pension contributions, German, income and home, and the test "Life in Germany". Ask the immigration office for its list.
    .pitfalls = With protection, the time of the asylum procedure counts too. Get your pension insurance record early: it is free. If your title ends before, apply for the extension all the same. Who leaves Germany for more than six months can lose the title: ask first.

step-eu_daueraufenthalt = Have your permanent residence certified (EU)
    .what = After five years you have it certified that you may stay for ever.
    .why = You have this right after five years without an application. With the certificate you can show it, for example at the job centre.
    .how = Go to the immigration office with your identity paper and the registration certificate. Bring proof of what you lived on in the five years. The office must issue the certificate at once if everything is right.
    .pitfalls = Ask which times count if you were away for long or lived here without work. Family members without an EU passport apply for the permanent residence card.

step-einbuergerung = Apply for naturalisation
    .what = You apply for German nationality.
    .why = As a German you may vote, and nobody has to extend your stay any more.
    .how = You need five years of lawful stay, German B1, the test "Life in Germany" or the naturalisation test, a clear identity and an income of your own. With a German husband or wife three years are enough: ask how long you must have been married. The application costs 255 euros, for a child without income 51 euros.
    .pitfalls = False statements can shut you out for ten years: better say that you do not know something. With some residence titles it is not possible yet, and money from the job centre can stand in the way: ask first. Also ask whether your country allows a second nationality. With protection, the time of the asylum procedure counts too; do not contact your embassy before you have had advice.

## Money for the family and when work ends

step-sozialhilfe = Apply for social assistance or basic support in old age
    .what = You apply to the social welfare office for money to live on if you cannot work because of your age or an illness.
    .why = The job centre pays only for people who can work. For the others there is the social welfare office.
    .how = Go to the social welfare office at once if your money is not enough. Take your card, the registration certificate and proof of your income. You can send papers later.
    .pitfalls = If an office says that another one is responsible, hand in the application anyway: it must pass it on. Also report pensions and money from other countries and every change.
    .caution = Support from the social welfare office can affect your right to stay, above all if you joined your family. If somebody signed a declaration of commitment for you, that person may have to pay. Talk to the migration advice or a lawyer first.

step-elterngeld = Apply for parental allowance
    .what = You apply for money for the months after the birth in which you look after your child and work less or not at all.
    .why = For the time before you apply, parental allowance is paid for three months of the child's life only. The money for earlier months is lost.
    .how = Apply in writing to the parental allowance office, with the birth certificate, your card and proof of your income. Ask even if you did not work before the birth.
    .pitfalls = A month of life begins on the day of the month on which the child was born, not on the first. If papers are missing, apply anyway. The parental allowance office checks whether your residence title is enough. If you get money from the job centre, ask what is deducted.

step-but = Apply for education and participation benefits
    .what = You apply for additional money so that your child can learn and take part.
    .why = School things, trips, lunch or a club cost money. Who gets support can get help with them.
    .how = Ask at the office that pays you money, for example the social welfare office or the job centre. Take your benefit decision and say what your child needs.
    .pitfalls = Ask before you pay for something and keep every bill. If your support is extended, ask whether you must apply for this again.

step-unterhaltsvorschuss = Apply for advance child maintenance
    .what = The youth welfare office pays money for your child if the other parent does not pay or pays too little.
    .why = The money begins with the month of the application. One month before it is paid only if you have already asked the other parent for money for the child.
    .how = Apply to the youth welfare office, with the birth certificate and your card. The youth welfare office helps with the form.
    .pitfalls = For children from 12 to 18 there are additional conditions: ask about them. If you are afraid of the other parent, tell the youth welfare office or an adviser before you fill in anything.

step-kinderzuschlag = Apply for the child supplement
    .what = You apply for money on top of child benefit if your pay is enough for you but hardly for the children.
    .why = With the child supplement some families need no money from the job centre.
    .how = Apply to the family benefits office as soon as money becomes short, with the child benefit notice and proof of your income. Ask from which month it is paid.
    .pitfalls = The family benefits office checks whether your income is high enough and not too high. It is granted for six months: after that, apply again. Also ask about education and participation and about housing benefit.

step-arbeitsuchend = Register as looking for work
    .what = You tell the employment agency that your job is ending.
    .why = Who registers too late gets no unemployment benefit for one week.
    .how = Register at the latest three months before the job ends. If you learn only later that it ends, you have three days from that day. It works on the internet, by telephone or in person.
    .pitfalls = A fixed-term contract ends too: the day is in the contract. For training in a company this duty does not apply. This does not replace registering as unemployed on the first day without work, nor the report to the immigration office.

step-arbeitslos = Register as unemployed and apply for unemployment benefit
    .what = You register as unemployed with the employment agency and apply for unemployment benefit.
    .why = Without this registration there is no unemployment benefit.
    .how = Register from three months before the end and on the first day without work at the latest. Take your identity paper, the contract and the notice of dismissal. Ask whether it works on the internet too.
    .pitfalls = Do not sign an agreement to end the contract and do not resign yourself before you have had advice. The employment agency checks whether you have worked long enough. If the money is not enough, ask at the job centre in the same month.

## Health, courses, car and identity card

step-masern_unterkunft = Show measles protection in your accommodation
    .what = You show your accommodation that you and your children are protected against measles.
    .why = Measles spread easily, and many people live together in an accommodation. The proof is compulsory for everyone born after 1970.
    .how = Go to a doctor with the vaccination record, or to the vaccination in your accommodation. After four weeks in the accommodation you have another four weeks. Children need protection from their first birthday.
    .pitfalls = If you have no vaccination record, tell the doctor. If you are pregnant or ill, say so before the vaccination. Keep the proof: day care and school ask for it too.

step-u_untersuchung = Go to your child's check-ups (U)
    .what = A children's doctor checks whether your child is healthy and develops well.
    .why = In this way illnesses are found early. Day care and some offices ask for the yellow check-up booklet.
    .how = Make an appointment early and bring the yellow booklet. U6: at 10 to 12 months, U7: 21 to 24 months, U7a: 34 to 36 months, U8: 46 to 48 months, U9: 60 to 64 months, J1: 12 to 14 years. Ask the doctor for the exact time and, for a baby, about U1 to U5.
    .pitfalls = If you got no appointment or missed one, call all the same. If you have no yellow booklet, the children's doctor gives you one. Without a health card, first ask the social welfare office for a treatment voucher.

step-kurs_beginn = Begin the integration course
    .what = You begin the integration course and learn German and important rules in Germany.
    .why = If you do not begin within one year of signing up, your right to the course ends.
    .how = The language school tells you the first day. The course should begin within six weeks of signing up. Go every day and have your attendance certified.
    .pitfalls = If no course begins, ask and look for another school. If you are ill or nobody can look after your child, tell the school at once. Do not take a break of more than one year. There are also courses for reading and writing: ask about them.

step-berufssprachkurs = Apply for a vocational language course
    .what = You get a paper with which you may attend a German course for work.
    .why = For many professions and for recognition B1 is not enough. The course takes you further.
    .how = Ask at the job centre or the employment agency. If neither is responsible for you, apply to the BAMF. Take your language certificate, and with the paper look for a language school.
    .pitfalls = The paper says until when it is valid. Ask beforehand whether you have to pay for the course and whether you can do it beside a job.

step-zeugnisbewertung = Apply for a statement of comparability (ZAB)
    .what = The Central Office for Foreign Education writes down what your university degree is worth in Germany.
    .why = With it employers and the immigration office understand your degree.
    .how = Apply to the ZAB on the internet, with your degree certificate and translations. Ask beforehand about the costs, the time it takes and the papers it needs.
    .pitfalls = In some professions, for example for doctors and teachers, the statement is not enough: there you need recognition. First ask a recognition adviser whether you need the statement and who pays for it.

step-kfz = Register your car or change its address
    .what = You register your car with your new address at the vehicle registration office.
    .why = A car must be registered where you live. Without a valid registration you may not drive.
    .how = Go to the vehicle registration office right after registering your home. You need the vehicle registration papers, the eVB number of your insurance, the registration certificate and your identity paper.
    .pitfalls = A car with foreign plates may be driven here for one year at most, and only as long as it is not kept in Germany for good. If you live here, ask the vehicle registration office at once, also with protection under §24.

step-spaet_bescheinigung = Receive the certificate under §15 BVFG
    .what = The Federal Office of Administration sends you the certificate that you were taken in as a late repatriate or as their family.
    .why = With the certificate you are German.
    .how = You do not have to apply: the certificate comes by post to your registered address. So register your home and write your name on the letter box.
    .pitfalls = If you move, write to the Federal Office of Administration. If nothing comes for a long time, ask there with the registration slip. Check that your name is spelled correctly.

step-ausweis_deutsch = Apply for a German identity card
    .what = You apply for the German identity card at the residents' registration office.
    .why = As a German you show with it who you are. Ask who must have an identity card and whether a passport is enough.
    .how = Make an appointment as soon as the certificate under §15 BVFG has come. Take it with your birth certificate, translation and passport. Ask what the card costs and where the digital photo is taken.
    .pitfalls = How your name is written on the card is settled now: ask beforehand whether you can choose a German form of your name. Keep the certificate safe.

## Decisions of offices

step-widerspruch = Object to an office's decision
    .what = You tell an office in writing that you do not agree with its decision.
    .why = A decision can be wrong. Once the deadline is over, even a wrong decision stands.
    .how = Read the information on legal remedies at the end: it says what you can do, where and until when. Usually you have one month from the day the letter arrived. What counts is what the letter says, not the day in this app. Add the file number, sign and keep proof.
    .pitfalls = A call or an e-mail is often not enough. You can send the reasons later: what matters is that your letter is there in time. For decisions of the BAMF other, much shorter deadlines apply. Ask whether you must do what the decision says until there is an answer.
    .caution = Sometimes only a court action helps, and some decisions apply at once, even with an objection. Go straight to the migration advice or a lawyer with the decision and the envelope.

## Pregnancy and birth

step-schwangerschaft = Get check-ups and advice during pregnancy
    .what = You go to a doctor or a midwife, are examined and receive the maternity record.
    .why = The check-ups protect you and your child. They cost nothing, also with support under the AsylbLG.
    .how = Call a women's doctor or a midwife. Also go to a pregnancy advice centre: they talk to you in confidence and help, for example, with money for baby things. Ask about your language and whether somebody can interpret.
    .pitfalls = Do not wait: help for baby things must usually be applied for before the birth. If you need a treatment voucher, ask the social welfare office straight away for one for the whole pregnancy. The advisers also help if you do not know how to go on.

step-mutterschaftsgeld = Apply for maternity pay
    .what = You apply for money for the time before and after the birth in which you do not work.
    .why = Who has a job is protected during this time. The protection begins six weeks before the birth.
    .how = Your doctor or midwife certifies the expected date of birth. Give the certificate to the health insurance fund and to your employer. Ask the health insurance fund how much you get and from whom.
    .pitfalls = Tell your employer early that you are pregnant: then the employer must protect you. If you are insured privately or with your husband, ask the health insurance fund who pays. Do not sign a notice or an agreement to end the contract before you have had advice.

step-vaterschaft = Declare paternity and shared custody
    .what = You declare at an office who the father is and that both parents have custody of the child.
    .why = If you are not married to each other, the father is otherwise not in the birth certificate. Then the child lacks the papers of his side.
    .how = Make an appointment at the youth welfare office or the registry office, even before the birth. Both parents must come. Ask which papers are needed and whether the office provides an interpreter.
    .pitfalls = Shared custody needs a declaration of its own: ask about it. If a passport is missing, ask which other papers are enough. If the mother is still married to another man, say so: then more is needed.
    .caution = Whether the child or a parent may stay here can depend on it. Talk to the migration advice before you declare anything.

step-kind_versicherung = Register your child with the health insurance fund
    .what = You register your baby with the health insurance fund and receive a health card for the child.
    .why = You need the card at the children's doctor. The baby is not registered automatically.
    .how = Send the birth certificate to the health insurance fund of one parent and fill in the application for family insurance. Usually it costs nothing: ask about it.
    .pitfalls = If you or the other parent have private insurance, ask right after the birth: there is a short deadline there. If the birth certificate comes later, register the child anyway. Go to the children's doctor even without a card.

## Training and studies

step-bafoeg = Apply for BAföG (money for school or university)
    .what = You apply for money to live on while you study or go to a school.
    .why = Who has little money should be able to learn all the same.
    .how = Apply to the student grants office, on the internet or in writing. Ask which office is responsible for your school or university and which papers it needs about you and your parents.
    .pitfalls = Usually it is paid only from the month of the application: ask the office, and hand the application in even if papers are missing. Not every right to stay is enough for BAföG. Also ask what you have to pay back.

step-bab = Apply for a training grant (BAB)
    .what = You apply for money on top of your training pay if you do not live with your parents.
    .why = The pay during training is often not enough for a home of your own.
    .how = Ask at the employment agency before the training in the company begins. Take the training contract and the rental contract with you.
    .pitfalls = Do not wait until after the first day of work: ask from which month it is paid. Not every right to stay is enough for BAB, and your parents' income can count too.

## Family and staying for ever

step-familiennachzug = Bring your family here (visa for family reunification)
    .what = Your husband or wife and your children under 18 apply for a visa to move to you.
    .why = Without this visa your family can as a rule not stay here.
    .how = Talk to the migration advice first. Your family then books an appointment at the German embassy or consulate. Usually you must prove a home and an income, and your husband or wife needs German A1. Ask about exceptions.
    .pitfalls = People often wait long for an appointment: let your family book early. For a child of 16 or older other conditions apply: ask before the child turns 16. With subsidiary protection, family reunification is suspended at present: get advice all the same. If you have protection, you and your family should not go to an authority of the country of origin without advice.
    .caution = Which conditions apply and when to apply is different for each family. A mistake can cost years. Talk to the migration advice or a lawyer first.

step-daueraufenthaltskarte = Apply for the permanent residence card
    .what = After five years you apply for the card with which you may stay for ever.
    .why = Family members of EU citizens who have no EU passport show with it that their stay no longer ends.
    .how = Go to the immigration office before your residence card ends. Take your passport, the residence card and proof that you have lived here for five years. The office has six months for the card.
    .pitfalls = If you were abroad for long or have separated, ask first which times count. Have it confirmed that you have applied.
