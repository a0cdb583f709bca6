[#ftl output_format="HTML"]
[#-- @ftlvariable name="model" type="org.treatmentfaq.rendering.PageModel" --]
[#import "/treatment-faq/templates/includes/frame.ftl" as frame]
[@frame.page]
[@cms.area name="main" /]
<p class="faq-page__handout"><a href="${model.handout}">${i18n["treatment-faq.template.handout.link"]}</a></p>
[/@frame.page]
