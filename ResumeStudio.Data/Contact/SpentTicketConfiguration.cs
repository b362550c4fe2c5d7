using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Contact;

namespace ResumeStudio.Data.Contact;

internal sealed class SpentTicketConfiguration : IEntityTypeConfiguration<SpentTicket>
{
    public void Configure(EntityTypeBuilder<SpentTicket> ticket)
    {
        ticket.HasKey(t => t.Id);
        ticket.Property(t => t.Id).ValueGeneratedNever();
        ticket.HasIndex(t => t.Until);
    }
}
