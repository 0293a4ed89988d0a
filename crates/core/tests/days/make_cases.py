"""Makes cases.csv: how §§187, 188 and 193 BGB count, worked out without any code of DiKo.

Run as `python3 make_cases.py > cases.csv`. Periods are `14d` (days), `3m` (months), `6c` (to the end of the sixth month
after that of the event) and `4l` (to the end of the fourth month of life). Only `d` and `m` move to a working day.
"""

from datetime import date, timedelta

# Easter Sundays as calendars print them.
EASTER = {
    2008: (3, 23), 2016: (3, 27), 2017: (4, 16), 2018: (4, 1), 2019: (4, 21), 2020: (4, 12), 2021: (4, 4), 2022: (4, 17),
    2023: (4, 9), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21),
    2031: (4, 13), 2032: (3, 28), 2033: (4, 17), 2034: (4, 9), 2035: (3, 25), 2036: (4, 13), 2037: (4, 5), 2038: (4, 25),
}
LANDS = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()


def holidays(land, year):
    easter = date(year, *EASTER[year])
    kept = {date(year, 1, 1), date(year, 5, 1), date(year, 10, 3), date(year, 12, 25), date(year, 12, 26)}
    # Good Friday, Easter Monday, Ascension, Whit Monday.
    kept |= {easter + timedelta(days) for days in (-2, 1, 39, 50)}
    if land in ("BW", "BY", "ST"):
        kept.add(date(year, 1, 6))
    if (land == "BE" and year >= 2019) or (land == "MV" and year >= 2023):
        kept.add(date(year, 3, 8))
    if land == "BE" and year in (2020, 2025):
        kept.add(date(year, 5, 8))
    if land == "BE" and year == 2028:
        kept.add(date(year, 6, 17))
    if land == "BB":
        kept |= {easter, easter + timedelta(49)}
    if land in ("BW", "BY", "HE", "NW", "RP", "SL"):
        kept.add(easter + timedelta(60))
    if land == "SL":
        kept.add(date(year, 8, 15))
    if land == "TH" and year >= 2019:
        kept.add(date(year, 9, 20))
    if land in ("BB", "MV", "SN", "ST", "TH") or year == 2017 or (land in ("HB", "HH", "NI", "SH") and year > 2017):
        kept.add(date(year, 10, 31))
    if land in ("BW", "BY", "NW", "RP", "SL"):
        kept.add(date(year, 11, 1))
    if land == "SN":
        # Eleven days before the first Sunday of Advent, the fourth before Christmas.
        christmas = date(year, 12, 25)
        fourth = christmas - timedelta(christmas.isoweekday())
        kept.add(fourth - timedelta(21 + 11))
    return kept


def working_day(day, land):
    """§193 BGB."""
    of_land = holidays(land, day.year) if land else set.intersection(*(holidays(one, day.year) for one in LANDS))
    return day if day.isoweekday() < 6 and day not in of_land else working_day(day + timedelta(1), land)


def length(year, month):
    return (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days


def month_after(start, months):
    month = start.month - 1 + months
    return start.year + month // 12, month % 12 + 1


def end(start, period):
    count, unit = int(period[:-1]), period[-1]
    if unit == "d":
        # §187(1): the day of the event is left out; §188(1).
        return start + timedelta(count)
    year, month = month_after(start, count)
    if unit == "m":
        # §188(2) first case, (3).
        return date(year, month, min(start.day, length(year, month)))
    if unit == "c":
        return date(year, month, length(year, month))
    # §187(2), §188(2) second case: the day before that of the same number; (3): where the month has no such day, its last.
    if start.day == 1:
        return date(year, month, 1) - timedelta(1)
    return date(year, month, min(start.day - 1, length(year, month)))


def case(start, period, land):
    ends = end(start, period)
    moves = period[-1] in "dm"
    return f"{start},{period},{land or '--'},{working_day(ends, land) if moves else ends}"


def cases():
    def on(text):
        return date.fromisoformat(text)

    # Ends of months, of years, leap years.
    for start in ["2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31", "2027-01-31", "2028-01-29", "2028-01-30",
                  "2028-01-31", "2028-02-29", "2026-02-28", "2026-03-31", "2026-05-31", "2026-08-31", "2026-10-31",
                  "2026-11-30", "2026-12-31"]:
        yield from ((on(start), period, "NW") for period in ("1m", "3m", "1d", "14d"))
    for start, period in [("2028-02-29", "12m"), ("2028-02-29", "48m"), ("2027-02-28", "12m"), ("2024-02-29", "36m"),
                          ("2026-12-18", "14d"), ("2026-12-11", "14d"), ("2026-12-12", "14d"), ("2026-12-17", "14d"),
                          ("2027-12-31", "2m"), ("2027-12-30", "2m"), ("2028-02-28", "1d"), ("2028-02-28", "2d"),
                          ("2027-02-14", "14d"), ("2028-02-15", "14d"), ("2026-10-20", "90d"), ("2026-10-20", "3m"),
                          ("2026-11-15", "14d"), ("2026-11-22", "0d"), ("2026-11-23", "0d"), ("2026-01-01", "365d")]:
        yield on(start), period, "NW"
    # Each Land around its own holidays, beside Länder that do not keep them.
    own = [("2027-01-06", "BW BY ST NW SN"), ("2027-03-08", "BE MV BB NW"), ("2022-03-08", "BE MV"),
           ("2020-05-08", "BE BB"), ("2025-05-08", "BE HH"), ("2028-06-17", "BE NW"), ("2026-06-04", "BW BY HE NW RP SL SN TH BE"),
           ("2027-05-27", "HE BB NI"), ("2028-08-15", "SL BY RP"), ("2029-09-20", "TH SN"), ("2027-09-20", "TH ST"),
           ("2018-09-20", "TH"), ("2028-10-31", "BB MV SN ST TH HB HH NI SH NW BE BY SL"), ("2017-10-31", "NW BE BY HB"),
           ("2016-10-31", "HB NI SN"), ("2027-11-01", "BW BY NW RP SL HE TH"), ("2026-11-18", "SN ST BY"),
           ("2027-11-17", "SN TH"), ("2028-11-22", "SN BB"), ("2026-04-05", "BB BE"), ("2026-05-24", "BB MV"),
           ("2026-04-03", "BB NW SH"), ("2026-05-14", "HH BY"), ("2008-05-01", "HH BE"), ("2026-05-25", "SN SL"),
           ("2035-03-23", "BW TH"), ("2038-06-24", "NW NI"), ("2026-12-25", "BE SN"), ("2027-10-03", "TH BY"),
           ("2029-12-24", "HE BW"), ("2029-12-31", "RP MV"), ("2032-10-30", "BB NW"), ("2031-12-25", "ST HB")]
    for holiday, lands in own:
        for land in lands.split():
            yield on(holiday) - timedelta(14), "14d", land
    for land in LANDS:
        yield on("2027-10-31"), "12m", land
        yield on("2025-12-06"), "1m", land
        yield on("2028-04-14"), "0d", land
    for holiday in ("2026-06-04", "2026-05-14", "2027-11-01", "2026-04-06"):
        yield on(holiday), "0d", None
    # Months of life and calendar months: never moved.
    for born in ("2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31", "2026-10-31", "2027-10-31", "2026-11-01",
                 "2028-02-29", "2026-03-31", "2026-12-01", "2026-05-15"):
        yield from ((on(born), period, "BY") for period in ("1l", "4l"))
    for event in ("2026-11-15", "2026-08-31", "2027-08-01", "2026-12-31"):
        yield on(event), "6c", "BY"


if __name__ == "__main__":
    print("start,period,land,expected")
    seen = dict.fromkeys(case(*one) for one in cases())
    print("\n".join(seen))
