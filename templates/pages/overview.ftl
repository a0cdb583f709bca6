[#ftl output_format="HTML"]
[#-- @ftlvariable name="model" type="org.treatmentfaq.rendering.PageModel" --]
[#import "/treatment-faq/templates/includes/frame.ftl" as frame]
[@frame.page]
[#if model.children?has_content]
<ul class="faq-page__cards">
  [#list model.children as child]
  <li class="faq-page__card">
    <h2 class="faq-page__card-title"><a href="${child.address()}">${child.title()}</a></h2>
    [#if child.teaser()?has_content]
    <p>${child.teaser()}</p>
    [/#if]
  </li>
  [/#list]
</ul>
[/#if]
[@cms.area name="main" /]
[/@frame.page]
