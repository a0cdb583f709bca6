[#ftl output_format="HTML"]
[#-- The page to print and hand over. @ftlvariable name="model" type="org.treatmentfaq.rendering.PrintModel" --]
[#macro lang of][#if of.fallback()] lang="${of.language()}" dir="${of.direction()}"[/#if][/#macro]
[#macro person label who]
  <p>${label} ${who.name()}[#if who.hasCredentials()], ${who.credentials()}[/#if]</p>
[/#macro]
<!DOCTYPE html>
<html lang="${model.language}"[#if model.rightToLeft] dir="rtl"[/#if]>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${model.title}</title>
  <link rel="canonical" href="${model.address}">
  <link rel="icon" href="${model.resource('icon.svg')}">
  <link rel="stylesheet" href="${model.resource('print.css')}">
</head>
<body class="handout">
  <header class="handout__clinic">${model.home.title()}</header>
  <main>
    <h1 class="handout__title">${model.title}</h1>
    [#if model.safety.present]<div class="handout__safety"[@lang model.safety.get() /]>${model.safety.get().text()?no_esc}</div>[/#if]
    [#if model.introduction?has_content]<p>${model.introduction}</p>[/#if]
    [#list model.faqs as faq]
    [#assign level = 2]
    [#if faq.heading.text()?has_content && faq.heading.text() != model.title]
    <h2 class="handout__heading"[@lang faq.heading /]>${faq.heading.text()}</h2>
    [#assign level = 3]
    [/#if]
    [#if !model.safety.present && !faq.safety.text().blank]<div class="handout__safety"[@lang faq.safety /]>${faq.safety.text()?no_esc}</div>[/#if]
    [#if faq.byline.overdueNoticeShown]<p class="handout__overdue">${i18n["treatment-faq.template.overdue"]}</p>[/#if]
    [#list faq.summary.text() as paragraph]<p[@lang faq.summary /]>${paragraph}</p>[/#list]
    [#list faq.items as item]
    <section class="handout__item[#if item.answer().text().text()?length < 700] handout__brief[/#if]">
      <h${level?c} class="handout__question"[@lang item.question() /]>${item.question().text()}</h${level?c}>
      <div class="handout__answer"[@lang item.answer() /]>${item.answer().text()?no_esc}</div>
    </section>
    [/#list]
    [#if !faq.localNote.text().blank]<div[@lang faq.localNote /]>${faq.localNote.text()?no_esc}</div>[/#if]
    [#if faq.sources?has_content]
    <p class="handout__label">${i18n["treatment-faq.template.sources"]}</p>
    <ul>[#list faq.sources as source]<li>${source.title()}[#if source.isOnTheWeb()] (${source.url()})[/#if]</li>[/#list]</ul>
    [/#if]
    [#if faq.disclaimerShown]<div[@lang faq.disclaimer /]>${faq.disclaimer.text()?no_esc}</div>[/#if]
    [#if faq.byline.author??][@person i18n["treatment-faq.template.writtenBy"] faq.byline.author /][/#if]
    [#if faq.byline.reviewer??][@person i18n["treatment-faq.template.reviewedBy"] faq.byline.reviewer /][/#if]
    [#if faq.byline.lastReviewed??]<p>${i18n["treatment-faq.template.lastReviewed"]} ${faq.byline.lastReviewed.text()}</p>[/#if]
    [#if faq.byline.changedNoticeShown]<p class="handout__changed">${i18n["treatment-faq.template.changed"]}</p>[/#if]
    [#if faq.byline.nextReview??]<p>${i18n["treatment-faq.template.nextReview"]} ${faq.byline.nextReview.text()}</p>[/#if]
    [#if faq.rightsStatement?has_content]<p>${faq.rightsStatement}</p>[/#if]
    [/#list]
  </main>
  <footer class="handout__footer">
    [#assign qrCode = model.qrCode]
    [#if qrCode.present]
    [#assign code = qrCode.get()]
    <svg class="handout__code" viewBox="0 0 ${code.size()?c} ${code.size()?c}" role="img" shape-rendering="crispEdges" aria-label="${i18n['treatment-faq.template.handout.code']}"><title>${i18n["treatment-faq.template.handout.code"]}</title><path d="${code.path()}"/></svg>
    [/#if]
    <p>${i18n["treatment-faq.template.handout.address"]} <span class="handout__address">${model.address}</span></p>
    <p>${i18n["treatment-faq.template.handout.version"]} ${model.revision}[#if model.modified?has_content], ${model.modified}[/#if]</p>
  </footer>
</body>
</html>
