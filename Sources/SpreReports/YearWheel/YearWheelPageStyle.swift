/// The style sheet of the page of the year's wheel, beside the shared ones.
///
/// A narrow window gets the lists first, since the wheel is too rich for it and scrolls there. Paper gets the wheel on
/// a page of its own, with the legend below or beside as the paper stands or lies.
enum YearWheelPageStyle {
  static let sheet = """
    .year{display:flex;flex-direction:column}
    .of-wheel .landscape{display:block}
    .of-wheel .portrait{display:none}
    .months{columns:22rem;column-gap:2.5rem}
    .month{width:100%;margin:0 0 1.5rem;break-inside:avoid;font-size:.9rem}
    .month caption{font-size:1.05rem}
    .month th,.month td{padding:.35rem .4rem;overflow-wrap:normal}
    .month td:nth-child(3){overflow-wrap:anywhere}
    .month thead th{white-space:nowrap}
    .month tbody th{font-weight:400;white-space:nowrap;text-align:start}
    .month .end{text-align:center}
    @media screen and (max-width:75rem){.of-wheel .landscape{display:none}.of-wheel .portrait{display:block;margin:0 auto}}
    @media screen and (max-width:40rem){.by-month{order:-1}.month{font-size:.85rem}.month td,.month th{padding:.35rem .25rem}\
    .months{columns:auto}.month tbody th{min-width:3.2rem;white-space:normal}}
    @media print{.lead,figcaption{display:none}h1{position:absolute;left:-999rem}.year{display:block}\
    .picture{break-after:page}.of-wheel .dr{margin:0 auto;max-height:none;max-width:100%}.months{columns:3}\
    .by-measure{font-size:8pt}.by-measure th,.by-measure td{padding:1.5pt 4pt}.month{font-size:8pt}.month th,.month td{padding:1.5pt 3pt}}
    @media print and (orientation:portrait){.of-wheel .landscape{display:none}.of-wheel .portrait{display:block;\
    max-height:258mm;width:auto}.months{columns:2}}
    @media print and (orientation:landscape){.of-wheel .portrait{display:none}.of-wheel .landscape{display:block;\
    max-height:180mm;width:auto}}
    @page{margin:10mm}

    """
}
